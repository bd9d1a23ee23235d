import { readableInk } from '../../readable-ink.ts';
import type { Check, Finding } from '../finding.ts';

/** Whether the words can be read on the owner's accent; where not, ours were put in place of them. */
export const contrast: Check = (patients) =>
  patients.flatMap(({ anchor }): Finding[] => {
    // Where nothing is drawn, no colours are known.
    if (!anchor?.href) return [];
    const style = getComputedStyle(anchor);
    const replaced = anchor.classList.contains('light') || anchor.classList.contains('dark');
    if (replaced) {
      return [
        {
          kind: 'hint',
          what: '--hullo-on-accent cannot be read on --hullo-accent, so another ink is used.',
          mend: 'Choose a darker or lighter accent to have your own ink.',
        },
      ];
    }
    const ink = readableInk(style.borderTopColor, style.borderLeftColor);
    return ink ? [{ kind: 'bad', what: 'The words can hardly be read.', mend: 'Set --hullo-accent.' }] : [];
  });
