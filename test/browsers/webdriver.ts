import { setTimeout as later } from 'node:timers/promises';

/** One session of a W3C WebDriver server, by plain HTTP. */
export interface WebDriver {
  post(command: string, body: unknown): Promise<unknown>;
  get(command: string): Promise<unknown>;
  quit(): Promise<void>;
}

/** @param origin where the driver listens, or soon will */
export async function openWebDriver(origin: string, capabilities: unknown): Promise<WebDriver> {
  await ready(origin);
  const made = (await call(origin, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
    readonly sessionId: string;
  };
  const session = `/session/${made.sessionId}`;
  return {
    post: (command, body) => call(origin, 'POST', session + command, body),
    get: (command) => call(origin, 'GET', session + command),
    quit: async () => {
      await call(origin, 'DELETE', session);
    },
  };
}

async function call(origin: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(origin + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

/** A server says nothing when it begins to listen, so it is asked until it answers; at most ten seconds. */
async function ready(origin: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await call(origin, 'GET', '/status');
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await later(100);
    }
  }
}
