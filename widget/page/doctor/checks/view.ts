import type { Check, Finding, Patient } from '../finding.ts';

/** Whether each floating button can be seen and pressed where it is. */
export const view: Check = (patients) => patients.flatMap(look);

function look({ host, anchor, option }: Patient): Finding[] {
  if (!anchor || option('placement') === 'inline') return [];
  const box = anchor.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (box.width === 0) {
    return [{ kind: 'bad', what: 'The button is not drawn.', mend: 'A rule of the page, or an option, hides it.' }];
  }
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    return [
      {
        kind: 'bad',
        what: 'The button lies outside the window.',
        mend: 'An ancestor with transform, filter or contain moves what is fixed; put the element directly into body.',
      },
    ];
  }
  const top = document.elementFromPoint(x, y);
  if (top && top !== host && !host.contains(top)) {
    const name = `<${top.localName}${top.id && ` id="${top.id}"`}>`;
    return [
      {
        kind: 'bad',
        what: `${name} lies over the button.`,
        mend: 'Name it in avoid, move the button by --hullo-offset-block, or raise --hullo-z-index.',
      },
    ];
  }
  return [{ kind: 'good', what: 'The button can be seen and pressed.' }];
}
