import type { Touchpoint } from '../visit/touchpoint.ts';

const HALF_LIFE_MS = 7 * 86_400_000;

/**
 * A touchpoint counts half as much as one that came a half-life later. Ages are milliseconds: two touchpoints of one
 * day do not tie.
 * @param at when the conversion happened, epoch milliseconds
 * @param halfLifeMs more than 0, 7 days by default
 * @returns one credit per touchpoint, summing to 1; none for an empty journey
 */
export function timeDecay(journey: readonly Touchpoint[], at: number, halfLifeMs = HALF_LIFE_MS): number[] {
  const ages = journey.map((touchpoint) => at - touchpoint.at);
  // Only differences of age matter. Counted from the youngest, one weight is always 1, so the sum cannot underflow
  // however long ago everything was.
  const youngest = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
  const weights = ages.map((age) => 2 ** (-(age - youngest) / halfLifeMs));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
