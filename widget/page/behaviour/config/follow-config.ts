import { guarded } from '../../guarded.ts';
import { memory } from '../../memory.ts';
import { warn } from '../../warn.ts';
import type { Behaviour } from '../behaviour.ts';
import { AppliedConfig } from './applied-config.ts';
import { configAddress } from './config-address.ts';
import { readConfig } from './read-config.ts';

const TEXT_AT_MOST = 65_536;

/** The last good answer, as it is kept with consent. */
interface Kept {
  readonly from?: unknown;
  readonly answer?: unknown;
}

const overlays = new WeakMap<Element, AppliedConfig>();

/**
 * `config`: settings from afar over those in the page. The button has long been working when they are asked for; without
 * an answer it stays as it is. The browser's own cache holds the answer, and with consent the last good one is kept for
 * when the service cannot be reached.
 */
export const behave: Behaviour = (host, anchor, signal) => {
  const from = configAddress(host) ?? '';
  const overlay = overlays.get(host) ?? new AppliedConfig(host, anchor);
  overlays.set(host, overlay);
  const { observedAttributes = [] } = host.constructor as { readonly observedAttributes?: readonly string[] };

  /** @returns whether it was a config at all */
  const use = (answer: unknown): boolean => {
    const { config, problems } = readConfig(answer, observedAttributes);
    for (const problem of problems) warn(problem);
    if (config && !signal.aborted) overlay.apply(config);
    return config !== undefined;
  };

  const ask = async () => {
    const response = await fetch(from, { credentials: 'omit', signal }).catch(() => undefined);
    // Not there, or down: the page's own settings hold, or the last good ones.
    if (!response?.ok) return;
    const text = await response.text();
    let answer: unknown;
    try {
      answer = text.length > TEXT_AT_MOST ? undefined : JSON.parse(text);
    } catch {
      // The line below says it.
    }
    if (!use(answer)) warn(`config: ${from} did not answer with settings`);
    else if (host.consent === 'granted') memory.write({ ...memory.read(), config: { from, answer } });
  };

  if (host.consent === 'granted') {
    const kept = memory.read().config as Kept | undefined;
    if (kept?.from === from) use(kept.answer);
  }
  const begin = guarded(() => void ask().catch((error) => signal.aborted || warn(error)));
  // A page that is prepared for a visitor who may never come asks nobody.
  if ((document as { readonly prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal });
  } else begin();
  signal.addEventListener('abort', () => {
    // Asked for no longer; an element that is off the page keeps what it has until it is back.
    if (host.isConnected) overlay.apply({ off: false, attributes: new Map() });
  });
};
