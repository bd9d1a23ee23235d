import { guarded } from '../../guarded.ts';
import { away } from '../away.ts';
import type { Behaviour } from '../behaviour.ts';
import { watchAddress } from '../watch-address.ts';
import { isOnPage } from './is-on-page.ts';

/** `pages`: the launcher stands on these pages only, judged anew whenever the address changes. */
export const behave: Behaviour = (host, anchor, signal) => {
  const rules = host.getAttribute('pages') ?? '';
  const judge = guarded(() => {
    const elsewhere = !isOnPage(rules, new URL(location.href));
    away.set(anchor, 'elsewhere', elsewhere);
    if (elsewhere) host.hide?.();
  });
  judge();
  watchAddress(signal, judge);
  signal.addEventListener('abort', () => away.set(anchor, 'elsewhere', false));
};
