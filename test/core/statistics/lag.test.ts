import { describe, expect, it } from 'vitest';
import { conversionLag } from '../../../widget/core/statistics/conversion-lag.ts';
import { lagCurve } from '../../../widget/core/statistics/lag-curve.ts';
import { quantile } from '../../../widget/core/statistics/quantile.ts';
import { repeatableRandom } from '../../../widget/core/statistics/repeatable-random.ts';

const HOUR_MS = 3_600_000;
const HALF_MS = 2 * HOUR_MS;
/** Lags whose median is two hours, evenly through the exponential distribution. */
const LAGS = Array.from({ length: 10_000 }, (_, i) => -HALF_MS * Math.log2(1 - (i + 0.5) / 10_000));

describe('the lag of conversions', () => {
  it.each([
    [1, 0.2928932188134524],
    [2, 0.5],
    [6, 0.875],
    [24, 0.999755859375],
  ])('is within %d hours for %d of an exponential with a median of two', (hours, share) => {
    expect(Math.abs((conversionLag(LAGS)?.shareWithin(hours * HOUR_MS) ?? 2) - share)).toBeLessThanOrEqual(0.5e-4);
  });

  it('has a median and a time by which nine of ten are there', () => {
    const lag = conversionLag([5, 1, 3, 2, 4, 11, 7, 6, 8, 10, 9]);
    expect(lag).toMatchObject({ count: 11, medianMs: 6, ninetiethMs: 10 });
    expect(lag?.shareWithin(0.5)).toBe(0);
    expect(lag?.shareWithin(1)).toBe(1 / 11);
    expect(lag?.shareWithin(11)).toBe(1);
  });

  it('is not known without conversions', () => expect(conversionLag([])).toBeUndefined());
});

describe('the share that is there at an age', () => {
  it.each<[string, number, [number, number][], number]>([
    [
      'is the counted share when all clicks are old',
      2,
      [
        [1, 9],
        [2, 9],
        [3, 9],
        [4, 9],
      ],
      0.5,
    ],
    // Of the two that could have shown a lag of 3, one did.
    [
      'makes up for clicks that are too young to show long lags',
      1,
      [
        [1, 1],
        [1, 2],
        [1, 9],
        [3, 9],
      ],
      0.5,
    ],
    [
      'counts a click that is just old enough',
      1,
      [
        [1, 9],
        [3, 3],
        [3, 9],
      ],
      1 / 3,
    ],
    [
      'is all of it at the longest lag',
      3,
      [
        [1, 1],
        [3, 9],
      ],
      1,
    ],
    ['is all of it when nothing was seen', 1, [], 1],
  ])('%s', (_what, age, seen, share) =>
    expect(lagCurve(seen.map(([lagMs, clickAgeMs]) => ({ lagMs, clickAgeMs })))(age)).toBeCloseTo(share, 12),
  );

  it('is found again from clicks of all ages, where plain counting sees quick ones only', () => {
    const random = repeatableRandom(20261122);
    const seen = Array.from({ length: 40_000 }, () => ({
      lagMs: -HALF_MS * Math.log2(1 - random()),
      clickAgeMs: 24 * HOUR_MS * random(),
    })).filter(({ lagMs, clickAgeMs }) => lagMs <= clickAgeMs);
    expect(lagCurve(seen)(HALF_MS)).toBeCloseTo(0.5, 1.7);
    expect(lagCurve(seen)(6 * HOUR_MS)).toBeCloseTo(0.875, 1.7);
    expect(conversionLag(seen.map(({ lagMs }) => lagMs))?.shareWithin(HALF_MS)).toBeGreaterThan(0.53);
  });
});

describe('a quantile', () => {
  it.each<[number[], number, number]>([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0, 1],
    [[1, 2, 3, 4], 1, 4],
    [[7], 0.9, 7],
    [[0, 10], 0.25, 2.5],
  ])('of %j at %d is %d', (sorted, share, expected) => expect(quantile(sorted, share)).toBe(expected));

  it('of nothing is refused', () => expect(() => quantile([], 0.5)).toThrow(RangeError));
});
