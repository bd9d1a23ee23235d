import { readableInk } from './readable-ink.ts';

/** Replaces an ink that cannot be read on the launcher's accent, as both compute now. */
export function inkLauncher(anchor: Element): void {
  anchor.classList.remove('light', 'dark');
  const { borderTopColor, borderLeftColor } = getComputedStyle(anchor);
  const ink = readableInk(borderTopColor, borderLeftColor);
  if (ink) anchor.classList.add(ink);
}
