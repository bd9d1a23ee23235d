import type { Landing } from '../core/visit/landing.ts';
import { readLanding } from '../core/visit/read-landing.ts';

let read: { readonly landing: Landing | undefined } | undefined;

/**
 * How this page view began. Read once, from the address that was navigated to: by now a single-page site may have
 * wiped the parameters from the one it shows.
 */
export function thisLanding(): Landing | undefined {
  const arrived = performance.getEntriesByType('navigation')[0]?.name;
  // Firefox once called it just "document".
  const url = new URL(arrived?.startsWith('http') ? arrived : location.href);
  read ??= { landing: readLanding(url, document.referrer, Date.now()) };
  return read.landing;
}
