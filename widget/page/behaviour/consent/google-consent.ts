import { guarded } from '../../guarded.ts';
import type { Answer, ConsentSource } from './consent-source.ts';

/** Both are needed: what is kept holds ad click ids as well as the pages of earlier visits. */
const TYPES = ['ad_storage', 'analytics_storage'];

type Entry = ArrayLike<unknown> & { readonly 0?: unknown };

/**
 * Google Consent Mode, as the page tells it to gtag: `gtag('consent', 'default' | 'update', {...})` in `dataLayer`.
 * A default of `denied` is the state before the visitor has answered, not an answer, so it does not erase anything.
 */
export const googleConsent: ConsentSource = (tell, signal) => {
  const page = window as unknown as { readonly dataLayer?: Entry[] };
  const layer = page.dataLayer;
  if (!Array.isArray(layer)) return false;
  const state: Record<string, { granted: boolean; answered: boolean }> = {};

  const read = (entry: Entry | undefined): boolean => {
    if (entry?.[0] !== 'consent' || typeof entry[2] !== 'object') return false;
    const given = entry[2] as Readonly<Record<string, unknown>> | null;
    const answered = entry[1] === 'update';
    for (const type of TYPES) {
      const value = given?.[type];
      if (value !== 'granted' && value !== 'denied') continue;
      // Where a default is for some regions only, this visitor may not be in them: only the careful half is believed.
      if (given?.['region'] && value === 'granted') continue;
      if (!answered && (state[type]?.answered || state[type]?.granted === false)) continue;
      state[type] = { granted: value === 'granted', answered };
    }
    return true;
  };
  const judge = (): Answer => {
    const known = Object.values(state);
    if (known.some(({ granted, answered }) => answered && !granted)) return 'denied';
    return known.length && known.every(({ granted }) => granted) ? 'granted' : 'unset';
  };
  const look = guarded((entries: readonly Entry[]) => {
    if (entries.map(read).some(Boolean)) tell(judge());
  });

  const push = layer.push;
  // Google's own tag wraps it likewise; each calls the one before.
  layer.push = function (this: unknown, ...entries: Entry[]) {
    const answer = push.apply(layer, entries);
    if (!signal.aborted) look(entries);
    return answer;
  };
  const ours = layer.push;
  signal.addEventListener('abort', () => {
    if (layer.push === ours) layer.push = push;
  });
  look([...layer]);
  return true;
};
