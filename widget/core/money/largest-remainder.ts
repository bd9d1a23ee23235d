// Remainders nearer than this are equal: 1/3 computed in two ways is one third.
const TIES_PER_UNIT = 1e9;

/**
 * Splits an amount by weights into whole units that add up to it exactly: each gets its share rounded down, and the
 * units left over go one by one to the largest remainders, ties to whoever comes first. A negative amount is split
 * as its opposite.
 * @param total whole minor units
 * @param weights 0 or more, at least one above 0 unless the total is 0; what has weight 0 gets 0
 * @throws RangeError when there is something to split and nobody to give it to, or a weight is negative or not finite
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) throw new RangeError('the amount to split must be whole minor units');
  if (weights.some((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY))) {
    throw new RangeError('weights must be 0 or more');
  }
  if (total === 0) return weights.map(() => 0);
  // Scaled by the largest, so that no sum of weights overflows.
  const scale = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (scale === 0) throw new RangeError('at least one weight must be above 0');
  const sum = weights.reduce((subtotal, weight) => subtotal + weight / scale, 0);

  const quotas = weights.map((weight) => (Math.abs(total) * (weight / scale)) / sum);
  const shares = quotas.map((quota) => Math.floor(quota));
  const remainder = (i: number) => Math.round(((quotas[i] ?? 0) - (shares[i] ?? 0)) * TIES_PER_UNIT);
  const order = weights
    .flatMap((weight, i) => (weight > 0 ? [{ i, rest: remainder(i) }] : []))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = shares.reduce((rest, share) => rest - share, Math.abs(total));
  for (let turn = 0; left > 0; turn++, left--) {
    const { i } = order[turn % order.length] ?? { i: 0 };
    shares[i] = (shares[i] ?? 0) + 1;
  }
  // Near 2^53 quotas themselves are rounded, and may have been rounded up.
  for (let turn = order.length - 1; left < 0; turn = (turn || order.length) - 1) {
    const { i } = order[turn] ?? { i: 0 };
    if ((shares[i] ?? 0) === 0) continue;
    shares[i] = (shares[i] ?? 0) - 1;
    left++;
  }
  return total < 0 ? shares.map((share) => (share === 0 ? 0 : -share)) : shares;
}
