import { away } from '../away.ts';
import { findHost } from '../find-host.ts';
import { launcherIn } from '../launcher-in.ts';
import { showOrBeckon } from '../show-or-beckon.ts';

/** Opens what the address asks for: `?hullo` or `#hullo` the first element's panel, `?hullo=help` that of the id. */
export function openByAddress(): void {
  const asked = [location.search, location.hash.replace(/^#\??/, '')].map((text) =>
    new URLSearchParams(text).get('hullo'),
  );
  const id = asked.find((value) => value !== null);
  const host = id === undefined ? undefined : findHost(id);
  const anchor = host && launcherIn(host);
  if (host && anchor && !away.is(anchor)) void showOrBeckon(host, anchor);
}
