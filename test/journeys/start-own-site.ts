import { createServer } from 'node:http';

/** A page of somebody's own, on an origin of its own, with whatever is pasted into it. */
export interface OwnSite {
  readonly origin: string;
  paste(html: string): void;
  stop(): void;
}

export async function startOwnSite(lang = 'en'): Promise<OwnSite> {
  let pasted = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="${lang}"><title>Nortada</title><body><h1>Surfboards</h1>${pasted}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    paste: (html) => {
      pasted = html;
    },
    stop: () => void server.close(),
  };
}
