import type { Check, Finding } from '../finding.ts';

const WORDS: Readonly<Record<string, string>> = {
  granted: 'Consent is granted: how visits began is remembered in this browser.',
  denied: 'Consent is denied: nothing is kept in this browser.',
};

/** What may be kept in this browser, and whether it can. */
export const consent: Check = (patients) =>
  patients.slice(0, 1).map(({ option }): Finding => {
    const said = WORDS[option('consent')];
    if (!said) {
      return {
        kind: 'hint',
        what: 'Consent is unset: nothing is kept, so earlier visits of the same person are not known.',
        mend: 'Where your visitors agree, set consent="granted" for them, or let consent-from read your banner.',
      };
    }
    try {
      localStorage.getItem('hullo');
      return { kind: 'good', what: said };
    } catch {
      return { kind: 'hint', what: `${said} This browser denies storage, though.`, mend: 'Nothing; all else works.' };
    }
  });
