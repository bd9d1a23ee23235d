import { HulloHandoffEvent } from './hullo-handoff-event.ts';

/** A page that is left later than this was left for another reason. */
const SOON_MS = 5_000;

/** After a press: fires `hullo-handoff` when the page is soon left or covered. @param id of the click */
export function watchHandoff(host: HTMLElement, id: string): void {
  const over = new AbortController();
  const { signal } = over;
  const left = () => {
    over.abort();
    host.dispatchEvent(new HulloHandoffEvent(id));
  };
  for (const type of ['blur', 'pagehide']) addEventListener(type, left, { signal });
  document.addEventListener('visibilitychange', left, { signal });
  setTimeout(() => over.abort(), SOON_MS);
}
