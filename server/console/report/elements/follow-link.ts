import { NavigateEvent } from './navigate-event.ts';

/** A plain press on a link to another view stays on this page. With a key held, the browser does what it always does. */
export function followLink(event: MouseEvent): void {
  const link = event.currentTarget;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || !(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  link.dispatchEvent(new NavigateEvent(link.search));
}
