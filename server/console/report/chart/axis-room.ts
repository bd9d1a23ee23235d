import { barLabel } from './bar-label.ts';
import type { ChartPoint } from './chart-points.ts';

const LEAST_PX = 72;
/** A label of 12 px is about 6.6 px a letter, and the first stands beside its bar where the others stand below theirs. */
const LETTER_PX = 10;
const GAP_PX = 10;

/** From one label to the next, so that none touches another: `24 de out.` needs more than `24 Oct`. */
export function axisRoom(points: readonly Pick<ChartPoint, 'point'>[]): number {
  const longest = Math.max(0, ...points.map(({ point }) => (point ? barLabel(point).length : 0)));
  return Math.max(LEAST_PX, longest * LETTER_PX + GAP_PX);
}
