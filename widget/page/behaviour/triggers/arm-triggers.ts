import { guarded } from '../../guarded.ts';
import { warn } from '../../warn.ts';
import { beckon } from '../attention/beckon.ts';
import { away } from '../away.ts';
import type { Behaviour } from '../behaviour.ts';
import { showOrBeckon } from '../show-or-beckon.ts';
import { watchAddress } from '../watch-address.ts';
import { habitStore } from './habit-store.ts';
import { parseCaps } from './parse-caps.ts';
import { parseTriggers } from './parse-triggers.ts';
import { watchTrigger } from './watch-trigger.ts';
import { whyNotOpen } from './why-not-open.ts';

/** `triggers` and `caps`: the moments at which the panel opens by itself, the first of them that comes on a page view. */
export const behave: Behaviour = (host, anchor, signal) => {
  const { triggers, problems } = parseTriggers(host.getAttribute('triggers') ?? '');
  const { caps, problems: more } = parseCaps(host.getAttribute('caps') ?? '');
  for (const problem of [...problems, ...more]) warn(problem);
  const consented = () => host.consent === 'granted';
  let armed = new AbortController();

  const fire = guarded(() => {
    if (away.is(anchor) || host.hasAttribute('open')) return;
    // Nothing opens where nobody looks; it comes when the tab is shown.
    if (document.visibilityState === 'hidden') {
      return document.addEventListener('visibilitychange', fire, { once: true, signal: armed.signal });
    }
    armed.abort();
    const reason = whyNotOpen(habitStore.read(consented()), caps, Date.now());
    if (reason === 'early') return beckon(host, anchor);
    if (reason) return;
    habitStore.note(consented(), ({ openedAt }) => ({ openedAt: [...openedAt, Date.now()] }));
    void showOrBeckon(host, anchor);
  });

  const arm = () => {
    armed.abort();
    armed = new AbortController();
    const { visits } = habitStore.read(consented());
    for (const trigger of triggers) {
      if (trigger.kind === 'visits' && visits < trigger.amount) continue;
      try {
        watchTrigger(trigger, fire, armed.signal);
      } catch {
        warn(`triggers: "${trigger.selector}" is no selector`);
      }
    }
  };
  arm();
  signal.addEventListener('abort', () => armed.abort());
  watchAddress(signal, () => {
    habitStore.note(consented(), ({ views }) => ({ views: views + 1, viewAt: Date.now() }));
    arm();
  });

  const dismiss = (event: Event & { readonly cause?: unknown }) => {
    // A script that closes it says nothing of the visitor.
    if (event.cause !== 'call') habitStore.note(consented(), () => ({ dismissedAt: Date.now() }));
  };
  for (const type of ['hullo-hide', 'hullo-click']) host.addEventListener(type, dismiss, { signal });
};
