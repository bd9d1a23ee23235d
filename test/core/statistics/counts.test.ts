import { describe, expect, it } from 'vitest';
import { costInterval } from '../../../widget/core/statistics/cost-interval.ts';
import { normalQuantile } from '../../../widget/core/statistics/normal-quantile.ts';
import { poissonInterval } from '../../../widget/core/statistics/poisson-interval.ts';
import { wilsonInterval } from '../../../widget/core/statistics/wilson-interval.ts';
import { relativeError } from './relative-error.ts';

describe('the Poisson limits', () => {
  // The first five by SciPy, the others with 40 digits (mpmath) or SciPy's gammaincinv.
  it.each([
    [1, 0.025317807984289876, 5.571643390938898],
    [4, 1.0898653736263249, 10.241588675403694],
    [10, 4.7953886961324335, 18.39035604201778],
    [37, 26.05141456710603, 50.999626141930825],
    [250, 219.9679956309373, 282.98770504231607],
    [2, 0.2422092785439649, 7.224687667723961],
    [17, 9.903126469607287, 27.21864681590661],
    [0.5, 0.000491034558587628, 4.674201802248074],
    [1000, 938.9730184076952, 1063.952136016302],
    [100000, 99381.15266374472, 100621.74473974388],
    [10000000, 9993802.996884268, 10006199.897731498],
    [1000000000, 999938021.4439279, 1000061981.4504089],
  ])('of %d are %d and %d', (count, lower, upper) => {
    const limits = poissonInterval(count);
    expect(relativeError(limits.lower, lower)).toBeLessThan(1e-14);
    expect(relativeError(limits.upper, upper)).toBeLessThan(1e-14);
  });

  it('of 0 are 0 and -ln(0.025)', () => {
    expect(poissonInterval(0).lower).toBe(0);
    expect(relativeError(poissonInterval(0).upper, -Math.log(0.025))).toBeLessThan(1e-14);
  });

  it('hold the probability that they promise', () => {
    for (const count of [1, 2, 5, 20, 60]) {
      const { lower, upper } = poissonInterval(count, 0.9);
      // The sum of single probabilities, up to the count or up to one below.
      const upTo = (mean: number, last: number) => {
        let term = Math.exp(-mean);
        let sum = term;
        for (let k = 1; k <= last; k++) {
          term *= mean / k;
          sum += term;
        }
        return sum;
      };
      expect(1 - upTo(lower, count - 1)).toBeCloseTo(0.05, 12);
      expect(upTo(upper, count)).toBeCloseTo(0.05, 12);
    }
  });

  it.each<[string, number, number]>([
    ['a negative count', -1, 0.95],
    ['no count', Number.NaN, 0.95],
    ['certainty', 1, 1],
  ])('are refused for %s', (_what, count, confidence) =>
    expect(() => poissonInterval(count, confidence)).toThrow(RangeError),
  );
});

describe('cost per conversation', () => {
  it.each([
    [120, 37, 3.2432432432432434, 2.352958424950855, 4.606275781719688],
    [1_000, 4, 250, 97.6411015608946, 917.5445189828222],
    [300, 250, 1.2, 1.060116728234324, 1.3638347666873345],
  ])('of %d for %d is %d, between %d and %d', (spend, count, cost, lower, upper) => {
    const interval = costInterval(spend, count);
    if (interval.kind !== 'interval') throw new Error('expected an interval');
    expect(relativeError(interval.cost, cost)).toBeLessThan(1e-14);
    expect(relativeError(interval.lower, lower)).toBeLessThan(1e-13);
    expect(relativeError(interval.upper, upper)).toBeLessThan(1e-13);
  });

  it('without any conversation is only known to exceed a limit', () => {
    const interval = costInterval(120, 0);
    expect(interval).toEqual({ kind: 'at_least', lower: expect.closeTo(120 / 3.6888794541139363, 9) });
  });

  it('of a sliver of credit is only known to exceed a limit', () =>
    expect(costInterval(120, 0.001)).toMatchObject({ kind: 'at_least' }));

  it.each([0, -5, Number.NaN])('of %d spent is not said', (spend) =>
    expect(costInterval(spend, 3)).toEqual({ kind: 'no_spend' }),
  );
});

describe('the limits of a rate', () => {
  it.each([
    [1, 10, 0.017876213095072903, 0.4041500267952385],
    [0, 20, 0.0, 0.16112515805281938],
    [5, 5, 0.5655175352168251, 1.0],
    [130, 1000, 0.11056377462484192, 0.15226802665446887],
    [1, 1, 0.2065493143772374, 1.0],
    [81, 263, 0.2552885198782742, 0.36620957698280004],
  ])('of %d in %d are %d and %d', (successes, trials, lower, upper) => {
    const limits = wilsonInterval(successes, trials);
    expect(limits.lower).toBeCloseTo(lower, 12);
    expect(limits.upper).toBeCloseTo(upper, 12);
  });

  it('are exactly 0 and 1 where nothing else can be', () => {
    expect(wilsonInterval(0, 9).lower).toBe(0);
    expect(wilsonInterval(9, 9).upper).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
  });

  it.each([
    [3, 2],
    [-1, 2],
    [Number.NaN, 2],
  ])('are refused for %d in %d', (successes, trials) =>
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError),
  );
});

it.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.3, -0.5244005127080408],
  [0.5, 0.0],
  [0.975, 1.9599639845400538],
  [0.99999, 4.264890793923841],
])('a normal variable stays below its quantile with %d: %d', (probability, quantile) =>
  expect(Math.abs(normalQuantile(probability) - quantile)).toBeLessThan(1e-14 * Math.max(1, Math.abs(quantile))),
);
