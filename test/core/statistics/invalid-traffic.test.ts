import { describe, expect, it } from 'vitest';
import { duplicateClicks } from '../../../widget/core/statistics/duplicate-clicks.ts';
import { kolmogorovSmirnov } from '../../../widget/core/statistics/kolmogorov-smirnov.ts';
import { relativeError } from './relative-error.ts';

describe('of clicks on one link', () => {
  it.each<[string, number[], number[]]>([
    ['each a second after one that counted', [0, 150, 900, 1_100, 2_500, 2_600], [0, 1_100, 2_500]],
    ['one exactly a second later', [0, 1_000], [0, 1_000]],
    ['none a moment earlier', [0, 999], [0]],
    ['one a second of a steady clicker', [0, 400, 800, 1_200, 1_600, 2_000, 2_400], [0, 1_200, 2_400]],
    ['one of two at once', [5, 5], [5]],
    ['the earliest, told last', [900, 0], [0]],
    ['nothing of nothing', [], []],
  ])('%s counts', (_what, times, counted) => {
    const repeats = duplicateClicks(times);
    expect(times.filter((_, i) => !repeats[i])).toEqual(counted);
  });

  it('those within another span count once', () =>
    expect(duplicateClicks([0, 999, 1_999], 2_000)).toEqual([false, true, true]));
});

describe('the Kolmogorov-Smirnov test', () => {
  it.each<[string, number[], number, number]>([
    ['a flood, even over the lookback', [0.06, 0.17, 0.31, 0.42, 0.55, 0.68, 0.81, 0.93], 0.08, 0.9999999092043842],
    ['people, who write soon', [0.001, 0.002, 0.004, 0.01, 0.02, 0.03, 0.2, 0.5], 0.72, 0.00010035026384870008],
    ['a single number', [0.5], 0.5, 1],
    ['three numbers', [0.4, 0.5, 0.9], 0.4, 0.5946666666666665],
    [
      'forty squares',
      Array.from({ length: 40 }, (_, i) => ((i + 0.5) / 40) ** 2),
      0.26234375000000004,
      0.006431035682654462,
    ],
    [
      'a hundred and fifty, slightly skewed',
      Array.from({ length: 150 }, (_, i) => ((i + 0.5) / 150) ** 1.15),
      0.05470557799681569,
      0.7392543698421717,
    ],
  ])('knows %s', (_what, numbers, distance, pValue) => {
    const test = kolmogorovSmirnov(numbers);
    expect(test.distance).toBeCloseTo(distance, 14);
    expect(relativeError(test.pValue, pValue)).toBeLessThan(1e-9);
  });

  it('agrees with itself where the exact p-value ends', () => {
    const skewed = (n: number) => Array.from({ length: n }, (_, i) => ((i + 0.5) / n) ** 1.2);
    expect(kolmogorovSmirnov(skewed(200)).pValue).toBeCloseTo(kolmogorovSmirnov(skewed(201)).pValue, 2);
  });

  it.each<[string, number[]]>([
    ['nothing', []],
    ['a share above 1', [0.5, 1.1]],
    ['a negative share', [-0.1]],
    ['no number', [Number.NaN]],
  ])('refuses %s', (_what, numbers) => expect(() => kolmogorovSmirnov(numbers)).toThrow(RangeError));
});
