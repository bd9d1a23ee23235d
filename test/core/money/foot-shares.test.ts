import fc from 'fast-check';
import { expect, it } from 'vitest';
import { footShares } from '../../../widget/core/money/foot-shares.ts';

it.each<[string, number, number[], number[]]>([
  [
    'a cent that is left over goes to the first of equals',
    10_000,
    [10_000 / 3, 10_000 / 3, 10_000 / 3],
    [3334, 3333, 3333],
  ],
  ['whole shares stay as they are, whatever noise doubles add', 100, [33.00000000000001, 66.99999999999999], [33, 67]],
  ['refunds stand beside sales', -50, [100.5, -150.5], [101, -151]],
  ['nobody shares nothing', 0, [], []],
  ['what cancels out is nothing', 0, [0.4, -0.4], [0, 0]],
])('%s', (_what, total, shares, expected) => expect(footShares(total, shares)).toEqual(expected));

it('shares of either sign add up to the last unit, none more than one from what it was', () => {
  const share = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 12 }), (given) => {
      const shares = given.map(([a, b]) => a / b);
      const sum = shares.reduce((sum, share) => sum + share, 0);
      const total = Math.round(sum);
      // The last share makes the sum whole, as attribution does.
      const all = [...shares, total - sum];
      const footed = footShares(total, all);
      expect(footed.reduce((sum, share) => sum + share, 0)).toBe(total);
      for (const [i, share] of footed.entries()) expect(Math.abs(share - (all[i] ?? 0))).toBeLessThan(1.00001);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
