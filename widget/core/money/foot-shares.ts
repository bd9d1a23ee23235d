// Remainders nearer than this are equal: 1/3 computed in two ways is one third.
const TIES_PER_UNIT = 1e6;

/**
 * Shares of an amount in whole minor units that add up to it exactly: each is rounded down, and the units left over go
 * one by one to the largest remainders, ties to whoever comes first. Unlike `largestRemainder` it takes the shares as
 * they are, so that refunds may stand beside sales.
 * @param total whole minor units
 * @param shares in minor units and fractions of them, of either sign, adding up to the total but for rounding
 */
export function footShares(total: number, shares: readonly number[]): number[] {
  // A share that is whole but for the noise of doubles is whole.
  const near = (share: number) => Math.round(share * TIES_PER_UNIT) / TIES_PER_UNIT;
  const footed = shares.map((share) => Math.floor(near(share)));
  const rest = (i: number) => Math.round((near(shares[i] ?? 0) - (footed[i] ?? 0)) * TIES_PER_UNIT);
  const order = shares.map((_, i) => i).sort((a, b) => rest(b) - rest(a) || a - b);
  let left = footed.reduce((sum, share) => sum - share, total);
  for (let turn = 0; left > 0 && order.length > 0; turn++, left--) {
    const i = order[turn % order.length] ?? 0;
    footed[i] = (footed[i] ?? 0) + 1;
  }
  for (let turn = order.length - 1; left < 0 && order.length > 0; turn = (turn || order.length) - 1, left++) {
    const i = order[turn] ?? 0;
    footed[i] = (footed[i] ?? 0) - 1;
  }
  // Adding 0 turns -0 into 0, which nobody owes.
  return footed.map((share) => share + 0);
}
