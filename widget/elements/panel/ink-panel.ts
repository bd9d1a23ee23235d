import { readableInk } from '../../page/readable-ink.ts';

const WHITE = 'rgb(255,255,255)';

/** Replaces inks that cannot be read on the panel's ground and on its accent, as all compute now. */
export function inkPanel(panel: Element): void {
  const list = panel.classList;
  list.remove('light', 'dark', 'flat', 'plain', 'dim');
  const {
    backgroundColor: ground,
    borderTopColor: soft,
    borderLeftColor: text,
    borderBottomColor: quiet,
    borderRightColor: accent,
  } = getComputedStyle(panel);
  const ink = readableInk(ground, text);
  if (ink) list.add(ink);
  // Bubbles are a shade nearer to the ink than the ground is.
  if (ink || readableInk(soft, text)) list.add('flat', 'plain');
  else if (readableInk(soft, quiet)) list.add('plain');
  if (readableInk(accent, WHITE)) list.add('dim');
}
