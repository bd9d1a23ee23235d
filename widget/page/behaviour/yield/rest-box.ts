import type { Box } from './box.ts';

/** Where a floating launcher stands by itself, without what it has moved for an obstacle: as its style was computed. */
export function restBox(anchor: HTMLElement): Box {
  const { left, top } = getComputedStyle(anchor);
  const [x, y] = [Number.parseFloat(left), Number.parseFloat(top)];
  return { left: x, top: y, right: x + anchor.offsetWidth, bottom: y + anchor.offsetHeight };
}
