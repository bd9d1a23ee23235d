import type { Touchpoint } from '../visit/touchpoint.ts';

/**
 * Every touchpoint takes the same; a source that came k times out of n takes k/n.
 * @returns one credit per touchpoint, summing to 1; none for an empty journey
 */
export function linear(journey: readonly Touchpoint[]): number[] {
  return journey.map(() => 1 / journey.length);
}
