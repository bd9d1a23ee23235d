import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../../../widget/core/statistics/draw-binomial.ts';
import { referenceSurvival } from '../../../widget/core/statistics/reference-survival.ts';
import { repeatableRandom } from '../../../widget/core/statistics/repeatable-random.ts';

const estimateOf = (observed: number, kept: number, audited: number) => {
  const result = referenceSurvival(observed, kept, audited);
  if (result.kind !== 'estimate') throw new Error('expected an estimate');
  return result;
};

describe('the estimated total', () => {
  it('is the observed over the survival, with its variance', () => {
    const { survival, total, variance } = estimateOf(800, 160, 200);
    expect(survival).toBe(0.8);
    expect(total).toBe(1_000);
    // 800 * 0.2 / 0.64 + 640,000 * (0.16 / 200) / 0.4096
    expect(variance).toBeCloseTo(250 + 1_250, 9);
  });

  it.each([
    [20, 100, 0.5],
    [100, 40, 0.8],
    [1_000, 200, 0.9],
    [1_000, 60, 0.3],
    [20_000, 400, 0.75],
    [300, 100, 0.97],
  ])(
    'of %d conversations, audit %d, survival %d, lies within its limits 93 times of 100',
    (truth, audited, survival) => {
      const random = repeatableRandom(truth + audited);
      let tried = 0;
      let held = 0;
      for (let i = 0; i < 4_000; i++) {
        const result = referenceSurvival(
          drawBinomial(truth, survival, random),
          drawBinomial(audited, survival, random),
          audited,
        );
        if (result.kind !== 'estimate') continue;
        tried++;
        if (result.lower <= truth && truth <= result.upper) held++;
      }
      expect(tried).toBeGreaterThan(3_900);
      expect(held / tried).toBeGreaterThan(0.93);
      expect(held / tried).toBeLessThan(0.995);
    },
  );

  it('is never surer than the audit, even if that found every reference kept', () => {
    const { total, lower, upper } = estimateOf(500, 50, 50);
    expect([total, lower]).toEqual([500, 500]);
    expect(upper).toBeGreaterThan(520);
  });

  it('is nothing where nothing was observed', () =>
    expect(estimateOf(0, 40, 50)).toMatchObject({ total: 0, lower: 0, upper: 0, variance: 0 }));

  it.each<[string, number, number]>([
    ['few were audited', 29, 29],
    ['few were kept', 4, 60],
    ['none was kept', 0, 60],
    ['there was no audit', 0, 0],
  ])('is not given when %s', (_what, kept, audited) =>
    expect(referenceSurvival(100, kept, audited)).toEqual({ kind: 'not_enough_data', audited, needed: 30 }),
  );

  it.each([
    [10, 51, 50],
    [-1, 40, 50],
  ])('is refused for %d observed, %d of %d kept', (observed, kept, audited) =>
    expect(() => referenceSurvival(observed, kept, audited)).toThrow(RangeError),
  );
});
