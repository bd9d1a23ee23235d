import type { Touchpoint } from '../visit/touchpoint.ts';

/** The first touchpoint takes all. @returns one credit per touchpoint, summing to 1; none for an empty journey */
export function firstClick(journey: readonly Touchpoint[]): number[] {
  return journey.map((_, i) => (i === 0 ? 1 : 0));
}
