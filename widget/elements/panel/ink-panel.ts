import { readableInk } from '../../page/readable-ink.ts';

const WHITE = 'rgb(255,255,255)';

/** Replaces inks that cannot be read on the panel's ground and on its accent, as all compute now. */
export function inkPanel(panel: Element): void {
  const list = panel.classList;
  list.remove('pale', 'deep', 'plain', 'dim');
  const colours = getComputedStyle(panel);
  const ground = colours.borderTopColor;
  const ink = readableInk(ground, colours.borderLeftColor);
  if (ink) list.add(ink === 'light' ? 'pale' : 'deep');
  else if (readableInk(ground, colours.borderBottomColor)) list.add('plain');
  if (readableInk(colours.borderRightColor, WHITE)) list.add('dim');
}
