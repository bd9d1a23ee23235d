import type { Beacon, LauncherEvent } from '../core/wire/beacon.ts';
import type { LauncherOptions } from './launcher-options.ts';
import { plainJson } from './plain-json.ts';
import { readCookies } from './read-cookies.ts';
import { unsentQueue } from './unsent-queue.ts';
import { warn } from './warn.ts';

/**
 * Sends events, and whatever still waits for the same site, by the surest way that the browser offers: `sendBeacon`,
 * else a fetch that outlives the page; what fails waits. Never throws, never waits.
 */
export function sendEvents(
  { endpoint, site, consent }: Pick<LauncherOptions, 'endpoint' | 'site' | 'consent'>,
  visitorId: string | undefined,
  events: readonly LauncherEvent[],
): void {
  const consented = consent === 'granted';
  const batch = [
    ...unsentQueue.list(consented).filter((entry) => entry.site === site),
    ...events.map((event) => ({ site, event })),
  ];
  if (!batch.length) return;
  const cookies = consented ? cookiesHere() : undefined;
  const address = `${endpoint.replace(/\/+$/, '')}/collect`;
  const beacon: Beacon = {
    site,
    sentAt: Date.now(),
    ...(visitorId && { visitorId }),
    ...(consented && { consent }),
    ...(cookies && { cookies }),
    events: batch.map((entry) => entry.event),
  };
  const body = plainJson(beacon);
  if (accepted(address, body)) {
    unsentQueue.drop(batch, consented);
    return;
  }
  // Kept before it is known to have failed: the page may be gone by then, and a repeated id counts once.
  unsentQueue.keep(batch, consented);
  post(address, body).then(
    (status) => {
      if (status < 500 && status !== 429) unsentQueue.drop(batch, consented);
      if (status >= 400) warn(`${address} answered ${status}: clicks are not counted; check site="${site}"`);
    },
    () => warn(`${address} cannot be reached: clicks are counted once it can`),
  );
}

/** A page in a sandbox has none, and says so by an error. */
function cookiesHere() {
  try {
    return readCookies(document.cookie);
  } catch {
    return undefined;
  }
}

function accepted(address: string, body: string): boolean {
  try {
    return navigator.sendBeacon(address, body);
  } catch {
    return false;
  }
}

/** A string body goes as text/plain, which needs no preflight. */
async function post(address: string, body: string): Promise<number> {
  return (await fetch(address, { method: 'POST', body, keepalive: true, credentials: 'omit' })).status;
}
