import { beckon } from './attention/beckon.ts';
import type { BehavedHost } from './behaved-host.ts';

/** Opens the panel; where there is none, draws the eye to the launcher. A chat app is never opened uninvited. */
export async function showOrBeckon(host: BehavedHost, anchor: HTMLElement): Promise<void> {
  // A panel that cannot come (its chunk is blocked, the page is offline) is the same as none.
  const shown = host.show ? await Promise.resolve(host.show()).catch(() => false) : false;
  if (shown === false) beckon(host, anchor);
}
