import { quantile } from './quantile.ts';

/** How long conversions took after their clicks. */
export interface ConversionLag {
  readonly count: number;
  readonly medianMs: number;
  /** Nine of ten took no longer. */
  readonly ninetiethMs: number;
  /** F(age): the share of conversions that are there once a click is so old. 0 to 1. */
  shareWithin(ageMs: number): number;
}

/**
 * Lags of clicks that are older than the lookback: young clicks have shown only their quick conversions, and would
 * make everything look quicker (`lagCurve` uses them too).
 * @param lagsMs 0 or more, in any order
 * @returns undefined without lags
 */
export function conversionLag(lagsMs: readonly number[]): ConversionLag | undefined {
  if (lagsMs.length === 0) return undefined;
  const sorted = [...lagsMs].sort((a, b) => a - b);
  return {
    count: sorted.length,
    medianMs: quantile(sorted, 0.5),
    ninetiethMs: quantile(sorted, 0.9),
    shareWithin(ageMs) {
      let within = 0;
      let beyond = sorted.length;
      while (within < beyond) {
        const middle = (within + beyond) >> 1;
        if ((sorted[middle] ?? 0) <= ageMs) within = middle + 1;
        else beyond = middle;
      }
      return within / sorted.length;
    },
  };
}
