import { gammaQuantile } from './gamma-quantile.ts';

/** The range of means that a count is compatible with. */
export interface PoissonInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Exact (Garwood) limits for the mean of a Poisson count. A count of 0 has 0 as its lower limit.
 * @param count 0 or more; a fraction, as credits are, has limits between those of its neighbours
 * @param confidence between 0 and 1, 0.95 by default; half of the rest lies on either side
 * @throws RangeError for a negative count or a confidence that is none
 */
export function poissonInterval(count: number, confidence = 0.95): PoissonInterval {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError('a count must be 0 or more');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence must lie between 0 and 1');
  const outside = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile(count, 'lower', outside),
    upper: gammaQuantile(count + 1, 'upper', outside),
  };
}
