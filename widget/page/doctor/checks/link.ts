import type { Check, Finding } from '../finding.ts';

/** Whether each button leads somewhere, and is called something. */
export const link: Check = (patients) =>
  patients.flatMap(({ host, anchor, option }): Finding[] => {
    const name = anchor?.textContent?.trim() || anchor?.getAttribute('aria-label') || '';
    if (!anchor?.href) {
      return [
        {
          kind: 'bad',
          what: `The button for ${option('channel') || 'whatsapp'} has no link: to="${option('to')}" cannot be used.`,
          mend: 'Give the number with its country code, as +34 600 000 000, or the name of your page.',
        },
      ];
    }
    const found: Finding[] = [{ kind: 'good', what: `The button leads to ${decodeURI(anchor.href)}` }];
    if (!name && host.querySelector('[slot=icon]') === null) {
      found.push({
        kind: 'bad',
        what: 'The button has no name: screen readers say only "link".',
        mend: 'Set label.',
      });
    }
    return found;
  });
