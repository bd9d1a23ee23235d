import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBinomial } from '../../../widget/core/statistics/draw-binomial.ts';
import { drawMultinomial } from '../../../widget/core/statistics/draw-multinomial.ts';
import { ExactSum } from '../../../widget/core/statistics/exact-sum.ts';
import { repeatableRandom } from '../../../widget/core/statistics/repeatable-random.ts';

const SEED = 20261122;

describe('a draw', () => {
  it.each([
    [10, 0.3],
    [1_000, 0.002],
    [1_000, 0.999],
    [5_000, 0.4],
    [1_000_000, 0.00005],
  ])('of %d tries at %d has the right mean and spread', (tries, probability) => {
    const random = repeatableRandom(tries);
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(tries, probability, random));
    const mean = draws.reduce((sum, drawn) => sum + drawn, 0) / draws.length;
    const variance = draws.reduce((sum, drawn) => sum + (drawn - mean) ** 2, 0) / draws.length;
    const expected = tries * probability * (1 - probability);
    expect(Math.abs(mean - tries * probability)).toBeLessThan(4 * Math.sqrt(expected / draws.length));
    expect(Math.abs(variance / expected - 1)).toBeLessThan(0.06);
  });

  it.each([
    [5, 0, 0],
    [5, 1, 5],
    [0, 0.5, 0],
  ])('of %d tries at %d is %d', (tries, probability, drawn) =>
    expect(drawBinomial(tries, probability, repeatableRandom(1))).toBe(drawn),
  );

  it('of many kinds keeps the total, and draws nothing that was not there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 30 }), fc.nat(), (counts, seed) => {
        const drawn = [...drawMultinomial(Float64Array.from(counts), repeatableRandom(seed))];
        const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
        expect(sum(drawn)).toBe(sum(counts));
        drawn.forEach((count, kind) => {
          expect(count).toBeGreaterThanOrEqual(0);
          if (counts[kind] === 0) expect(count).toBe(0);
        });
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('an exact sum', () => {
  const sumOf = (terms: readonly number[]) => {
    const sum = new ExactSum();
    for (const term of terms) sum.add(term);
    return sum.total();
  };

  it.each<[string, number[], number]>([
    ['of nothing', [], 0],
    ['of ten tenths', Array<number>(10).fill(0.1), 1],
    ['of what cancels', [1e100, 1, -1e100], 1],
    ['of what cancels twice', [1e16, 1, 1e-16, -1e16], 1.0000000000000002 - 2 ** -52],
    ['of a tie that something tiny tips up', [1, 2 ** -53, 2 ** -200], 1 + 2 ** -52],
    ['of a tie that is left alone', [1, 2 ** -53], 1],
  ])('%s is rounded once', (_what, terms, expected) => expect(sumOf(terms)).toBe(expected));

  it('of whole multiples of a tiny unit is what whole numbers say', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 50 }), (terms) => {
        const exact = terms.reduce((sum, term) => sum + BigInt(term), 0n);
        expect(sumOf(terms.map((term) => term * 2 ** -40))).toBe(Number(exact) * 2 ** -40);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('does not show the order of its terms', () => {
    const shuffled = fc
      .array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), { maxLength: 30 })
      .chain((terms) => fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length })));
    fc.assert(
      fc.property(shuffled, ([terms, other]) => void expect(sumOf(other)).toBe(sumOf(terms))),
      { seed: SEED, numRuns: 500 },
    );
  });
});
