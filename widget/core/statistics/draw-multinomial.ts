import { drawBinomial } from './draw-binomial.ts';

/**
 * Draws as many as there were, each with the probability of its kind: one bootstrap sample of counted things.
 * @param counts how many there were of each kind, 0 or more; a total that is not whole is rounded
 * @param random uniform in [0, 1)
 * @returns drawn counts by kind, whole, with the same total
 */
export function drawMultinomial(counts: Float64Array, random: () => number): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const lastKind = counts.findLastIndex((count) => count > 0);
  let left = Math.round(total);
  let weight = total;
  return counts.map((count, kind) => {
    const drawn = kind === lastKind ? left : drawBinomial(left, Math.min(1, count / weight), random);
    left -= drawn;
    weight -= count;
    return drawn;
  });
}
