import { createServer, type IncomingHttpHeaders } from 'node:http';

/** What a stand-in says to one call; `reset` breaks the line, `hang` never answers. */
export type Saying =
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly wait?: Promise<void>;
    }
  | 'reset'
  | 'hang';

export interface Received {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A platform over real HTTP: says to each call what the test wants, and remembers what it was told. */
export async function startStandIn(say: (call: Received, number: number) => Saying) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const call = { url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() };
      received.push(call);
      const saying = say(call, received.length);
      if (saying === 'reset') return void request.socket.destroy();
      if (saying === 'hang') return;
      await saying.wait;
      const { body = '' } = saying;
      response.writeHead(saying.status, saying.headers).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    received,
    bodies: () => received.map(({ body }) => JSON.parse(body)),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;
