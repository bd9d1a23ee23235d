import type { HulloClickEvent } from './hullo-click-event.ts';
import { HulloHandoffEvent } from './hullo-handoff-event.ts';

/** A page that is left later than this was left for another reason. */
const SOON_MS = 5_000;

/** Fires `hullo-handoff` when a press on a link of the host is soon followed by the page being left or covered. */
export function watchHandoff(host: HTMLElement): void {
  host.addEventListener('hullo-click', (event) => {
    const { id } = event as HulloClickEvent;
    const over = new AbortController();
    const { signal } = over;
    const left = () => {
      over.abort();
      host.dispatchEvent(new HulloHandoffEvent(id));
    };
    for (const type of ['blur', 'pagehide']) addEventListener(type, left, { signal });
    document.addEventListener('visibilitychange', left, { signal });
    setTimeout(() => over.abort(), SOON_MS);
  });
}
