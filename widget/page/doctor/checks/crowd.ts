import type { Check, Finding } from '../finding.ts';

/** Whether the tag, or a button, is there more than once. */
export const crowd: Check = (patients) => {
  const found: Finding[] = [];
  const tags = document.querySelectorAll('script[src*="/hullo.js"]').length;
  if (tags > 1) {
    found.push({
      kind: 'hint',
      what: `The script tag stands on this page ${tags} times.`,
      mend: 'Keep one; themes and tag managers often bring a second.',
    });
  }
  const corners = new Map<string, number>();
  for (const { option } of patients) {
    const placement = option('placement') || 'bottom-end';
    if (placement !== 'inline') corners.set(placement, (corners.get(placement) ?? 0) + 1);
  }
  for (const [corner, count] of corners) {
    if (count > 1) {
      found.push({
        kind: 'bad',
        what: `${count} buttons lie on each other at ${corner}.`,
        mend: 'Remove one, or give one another placement.',
      });
    }
  }
  return found;
};
