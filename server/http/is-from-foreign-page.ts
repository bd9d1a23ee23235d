import type { IncomingMessage } from 'node:http';
import { isOwnOrigin } from './is-own-origin.ts';

/**
 * Whether a page of somebody else's had the browser send this. Browsers say so themselves in `Sec-Fetch-Site`, also
 * behind a proxy that calls us by another host name than they do; where that is missing (plain http, older browsers),
 * `Origin` has to name the host that was called. What is no browser sends neither, and no cookie on its own.
 */
export function isFromForeignPage(request: IncomingMessage): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && !isOwnOrigin(request, origin);
}
