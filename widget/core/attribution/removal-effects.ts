import { ExactSum } from '../statistics/exact-sum.ts';
import { AbsorbingChain } from './absorbing-chain.ts';
import type { PathCounts } from './path-counts.ts';

/** What would be lost without each channel, by channel index; each is a share of the whole, 0 to 1. */
export interface RemovalEffects {
  readonly conversions: Float64Array;
  /** Undefined when the values do not all have one sign, or are all 0: shares of such a sum mean nothing. */
  readonly values: Float64Array | undefined;
  /** Probability of converting as the chain tells it from its start; always conversions / (conversions + nulls). */
  readonly conversionProbability: number;
}

/**
 * Removal effects in the Markov chain of order 1 whose states are the channels: 1 - P(without c) / P.
 *
 * Without c, what is lost is what passes through c: P - P(without c) = P(reach c) P(convert from c). With G of the
 * chain in flows, P(reach c) = out_c / (G_cc out_c N) for N people, so the effect is (G conv)_c / (G_cc conversions):
 * one elimination answers for all channels. Exact but for rounding; nothing is simulated.
 * @returns undefined when nobody converted
 */
export function removalEffects({ size, steps, conversions, values, nulls }: PathCounts): RemovalEffects | undefined {
  const flows = new Float64Array(size * size);
  const starts = new Float64Array(size);
  const exits = new Float64Array(size);
  const converting = new Float64Array(size);
  const earning = Array.from({ length: size }, () => new ExactSum());
  let people = 0;
  steps.forEach((path, row) => {
    const converted = conversions[row] ?? 0;
    const weight = converted + (nulls[row] ?? 0);
    const first = path[0] ?? 0;
    const last = path.at(-1) ?? 0;
    for (let i = 1; i < path.length; i++) add(flows, (path[i - 1] ?? 0) * size + (path[i] ?? 0), weight);
    add(starts, first, weight);
    add(exits, last, weight);
    add(converting, last, converted);
    if (converted > 0) earning[last]?.add(values[row] ?? 0);
    people += weight;
  });
  const total = sum(converting);
  if (total === 0) return undefined;

  for (let c = 0; c < size; c++) flows[c * size + c] = 0;
  const chain = new AbsorbingChain(flows, exits);
  const returns = chain.diagonal();
  const chances = chain.solve(converting);
  const effects = (gains: Float64Array, whole: number) =>
    gains.map((gain, c) => ((returns[c] ?? 0) > 0 ? gain / ((returns[c] ?? 0) * whole) : 0));
  const earned = Float64Array.from(earning, (exact) => exact.total());
  const worth = sum(earned);
  const oneSign = worth !== 0 && earned.every((value) => value * worth >= 0);
  return {
    conversions: effects(chances, total),
    values: oneSign ? effects(chain.solve(earned), worth) : undefined,
    conversionProbability: sum(starts.map((weight, c) => weight * (chances[c] ?? 0))) / people,
  };
}

function add(totals: Float64Array, index: number, amount: number): void {
  totals[index] = (totals[index] ?? 0) + amount;
}

const sum = (numbers: Float64Array) => numbers.reduce((total, number) => total + number, 0);
