import { normalQuantile } from './normal-quantile.ts';

/** The range of rates that some trials are compatible with, within 0 and 1. */
export interface WilsonInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score limits for a rate: right also for few trials, for none of them and for all of them. Without trials,
 * everything is possible: 0 to 1.
 * @param confidence between 0 and 1, 0.95 by default
 * @throws RangeError unless 0 <= successes <= trials
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): WilsonInterval {
  if (!(successes >= 0 && successes <= trials && Number.isFinite(trials))) {
    throw new RangeError('successes must lie between 0 and the number of trials');
  }
  if (trials === 0) return { lower: 0, upper: 1 };
  const z = normalQuantile((1 + confidence) / 2);
  const failures = trials - successes;
  const middle = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
  const whole = trials + z * z;
  return {
    lower: successes === 0 ? 0 : (middle - reach) / whole,
    upper: failures === 0 ? 1 : (middle + reach) / whole,
  };
}
