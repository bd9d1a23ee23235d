import { guarded } from '../../guarded.ts';
import { away } from '../away.ts';
import { hosts } from '../hosts.ts';
import { launcherIn } from '../launcher-in.ts';

/** What is pressed and not typed into. */
const NOT_TYPED = /^(button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;

/**
 * Takes launchers out of sight that lie over a field, for as long as somebody types there: on a phone the keyboard
 * leaves so little room that a launcher easily covers it.
 * @param field has the focus now
 * @param signal ends it early
 */
export function makeWay(field: Element, signal: AbortSignal): void {
  // This module may have come after the visitor went on.
  if (!field.matches(':focus') || (field instanceof HTMLInputElement && NOT_TYPED.test(field.type))) return;
  const typing = new AbortController();
  const options = { signal: typing.signal, passive: true };
  const judge = guarded(() => {
    const box = field.getBoundingClientRect();
    for (const host of hosts) {
      const anchor = launcherIn(host);
      if (!anchor) continue;
      const own = anchor.getBoundingClientRect();
      const isOver = own.left < box.right && box.left < own.right && own.top < box.bottom && box.top < own.bottom;
      if (isOver || anchor.classList.contains('typing')) away.set(anchor, 'typing', isOver);
    }
  });
  const end = guarded(() => {
    typing.abort();
    for (const host of hosts) launcherIn(host)?.classList.remove('typing');
  });
  judge();
  for (const type of ['resize', 'scroll']) {
    addEventListener(type, judge, { ...options, capture: true });
    // The keyboard changes this one's size, not the window's.
    visualViewport?.addEventListener(type, judge, options);
  }
  field.addEventListener('input', judge, options);
  field.addEventListener('focusout', end, options);
  signal.addEventListener('abort', end, { signal: typing.signal });
}
