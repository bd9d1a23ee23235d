import type { Touchpoint } from '../visit/touchpoint.ts';

/** The last touchpoint takes all. @returns one credit per touchpoint, summing to 1; none for an empty journey */
export function lastClick(journey: readonly Touchpoint[]): number[] {
  return journey.map((_, i) => (i === journey.length - 1 ? 1 : 0));
}
