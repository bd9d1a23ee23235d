import { guarded } from '../../guarded.ts';
import { warn } from '../../warn.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Answer, ConsentSource } from './consent-source.ts';
import { googleConsent } from './google-consent.ts';
import { tcfConsent } from './tcf-consent.ts';

const SOURCES: Readonly<Record<string, ConsentSource>> = { google: googleConsent, tcf: tcfConsent };

/**
 * `consent-from`: the visitor's answer is taken from the page's consent banner, and followed as it changes. With several
 * sources one no is a no, and a yes needs every source that has spoken.
 */
export const behave: Behaviour = (host, _anchor, signal) => {
  const answers = new Map<string, Answer>();
  const judge = () => {
    const all = [...answers.values()];
    if (!all.length) return;
    const answer = all.includes('denied') ? 'denied' : all.every((each) => each === 'granted') ? 'granted' : 'unset';
    if (host.consent !== answer) host.consent = answer;
  };

  for (const name of (host.getAttribute('consent-from') ?? '').split(/[\s,]+/).filter(Boolean)) {
    const source = Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined;
    if (!source) {
      warn(`consent-from="${name}" is not known; use one of: ${Object.keys(SOURCES).join(', ')}`);
      continue;
    }
    // A banner may come late: it is looked for again when the page has loaded, and when the visitor has done something.
    const looking = new AbortController();
    signal.addEventListener('abort', () => looking.abort());
    const look = guarded(() => {
      if (looking.signal.aborted) return;
      const found = source((answer) => {
        answers.set(name, answer);
        judge();
      }, signal);
      if (found) looking.abort();
    });
    look();
    if (looking.signal.aborted) continue;
    for (const type of ['load', 'click', 'keyup', 'scroll']) {
      addEventListener(type, look, { signal: looking.signal, passive: true, capture: true });
    }
  }
};
