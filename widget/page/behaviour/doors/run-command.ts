import { guarded } from '../../guarded.ts';
import { warn } from '../../warn.ts';
import { away } from '../away.ts';
import type { BehavedHost } from '../behaved-host.ts';
import { findHost } from '../find-host.ts';
import { hosts } from '../hosts.ts';
import { launcherIn } from '../launcher-in.ts';
import { showOrBeckon } from '../show-or-beckon.ts';

const EVENTS = ['impression', 'show', 'after-show', 'hide', 'after-hide', 'click', 'handoff'];
const ANSWERS = ['granted', 'denied', 'unset'];

const show = (id: unknown) => {
  const host = findHost(String(id ?? ''));
  const anchor = host && launcherIn(host);
  if (host && anchor && !away.is(anchor)) void showOrBeckon(host, anchor);
};
/** Those that an id names; all without one. */
const each = (id: unknown, work: (host: BehavedHost) => void) => {
  for (const host of hosts) if (id === undefined || host.id === id) work(host);
};

/** `hullo(command, ...)`: what each command does with the words after it. */
const COMMANDS: Readonly<Record<string, (...words: unknown[]) => void>> = {
  show,
  hide: (id) => findHost(String(id ?? ''))?.hide?.(),
  toggle(id) {
    const host = findHost(String(id ?? ''));
    if (host?.toggle) host.toggle();
    else show(id);
  },
  consent(answer, id) {
    if (!ANSWERS.includes(answer as string))
      return warn(`hullo('consent', '${answer}'): use one of: ${ANSWERS.join(', ')}`);
    each(id, (host) => {
      host.consent = answer as BehavedHost['consent'];
    });
  },
  set(name, value, id) {
    if (name && typeof name === 'object') {
      for (const [each, its] of Object.entries(name)) COMMANDS['set']?.(each, its, value);
      return;
    }
    const attribute = String(name).replace(/[A-Z]/g, '-$&').toLowerCase();
    each(id, (host) => {
      const { observedAttributes } = host.constructor as { readonly observedAttributes?: readonly string[] };
      if (!observedAttributes?.includes(attribute)) return warn(`hullo('set', '${name}'): there is no such attribute`);
      if (value === null || value === undefined || value === false) host.removeAttribute(attribute);
      else host.setAttribute(attribute, value === true ? '' : String(value));
    });
  },
  on(type, listener) {
    const event = String(type).replace(/^hullo-/, '');
    if (!EVENTS.includes(event)) return warn(`hullo('on', '${type}'): use one of: ${EVENTS.join(', ')}`);
    if (typeof listener !== 'function') return warn(`hullo('on', '${type}'): the listener is no function`);
    document.addEventListener(`hullo-${event}`, listener as EventListener);
  },
  refresh: (id) => each(id, (host) => (host as { requestUpdate?(): void }).requestUpdate?.()),
};

/** Carries out one call of the global `hullo`. What cannot be done is one console line. */
export const runCommand = guarded((call: ArrayLike<unknown>) => {
  // `Array.from` is what old libraries replace.
  const [name, ...words] = Array.prototype.slice.call(call);
  const command = Object.hasOwn(COMMANDS, String(name)) ? COMMANDS[String(name)] : undefined;
  if (command) command(...words);
  else warn(`hullo('${String(name)}') is not known; use one of: ${Object.keys(COMMANDS).join(', ')}`);
});
