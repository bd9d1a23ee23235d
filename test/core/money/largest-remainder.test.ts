import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from '../../../widget/core/money/largest-remainder.ts';

const SEED = 20261122;

describe('an amount', () => {
  it.each<[string, number, number[], number[]]>([
    ['100 dollars among three, the first of a tie first', 10_000, [1, 1, 1], [3_334, 3_333, 3_333]],
    ['10 euros by a U of four', 1_000, [0.4, 0.1, 0.1, 0.4], [400, 100, 100, 400]],
    ['5 cents among six', 5, [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0]],
    ['50 dollars by time decay', 5_000, [1, 1, 0.5520447568369061, 0.41016828307], [1_688, 1_688, 932, 692]],
    ['a refund as its opposite', -100, [1, 1, 1], [-34, -33, -33]],
    ['nothing', 0, [1, 2], [0, 0]],
    ['nothing among nobody', 0, [], [0].slice(1)],
    ['a tie that binary fractions hide', 1, [0.3, 0.1 + 0.2], [1, 0]],
    ['nothing to who has no weight', 1, [0, 1, 0], [0, 1, 0]],
    ['weights too large to add', 3, [1e308, 1e308, 1e308], [1, 1, 1]],
    ['weights almost too small to see', 3, [5e-324, 5e-324, 5e-324], [1, 1, 1]],
  ])('is split: %s', (_what, total, weights, expected) => expect(largestRemainder(total, weights)).toEqual(expected));

  it('is split so that the parts add up, each within one unit of its share', () => {
    const weight = fc.oneof(fc.nat(9), fc.double({ min: 0, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(weight, { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const sum = weights.reduce((subtotal, each) => subtotal + each, 0);
          fc.pre(sum > 1e-300);
          const parts = largestRemainder(total, weights);
          expect(parts.reduce((subtotal, part) => subtotal + part, 0)).toBe(total);
          parts.forEach((part, i) => {
            expect(Number.isInteger(part)).toBe(true);
            expect(Math.abs(part - (total * (weights[i] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
            if (weights[i] === 0) expect(part).toBe(0);
          });
        },
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  it('is split without loss up to the largest whole number', () => {
    const weights = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(weights, (each) => {
        const parts = largestRemainder(Number.MAX_SAFE_INTEGER, each);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(Number.MAX_SAFE_INTEGER));
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it.each<[string, number, number[]]>([
    ['there is nobody', 1, []],
    ['nobody has a weight', 1, [0, 0]],
    ['a weight is negative', 1, [1, -1]],
    ['a weight is not a number', 1, [Number.NaN]],
    ['a weight is infinite', 1, [Number.POSITIVE_INFINITY]],
    ['it is not whole', 0.5, [1]],
  ])('is not split when %s', (_what, total, weights) =>
    expect(() => largestRemainder(total, weights)).toThrow(RangeError),
  );
});
