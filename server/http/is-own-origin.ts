import type { IncomingMessage } from 'node:http';

/** Whether an Origin header names the very host that was called: a page that the service itself delivered. */
export function isOwnOrigin(request: IncomingMessage, origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
