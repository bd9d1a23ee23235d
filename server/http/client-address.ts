import type { IncomingMessage } from 'node:http';

/**
 * The visitor's address: the connection's own, or what the trusted proxies in front wrote down.
 * @param trustedProxies how many entries at the end of X-Forwarded-For were written by proxies of the owner's
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const own = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return own;
  const header = request.headers['x-forwarded-for'];
  const hops = (typeof header === 'string' ? header : '').split(',').map((hop) => hop.trim());
  return hops.at(-trustedProxies) || own;
}
