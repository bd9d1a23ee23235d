import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertMoney } from '../../../widget/core/money/convert-money.ts';
import { RateTable } from '../../../widget/core/money/rate-table.ts';

const RATES = new RateTable([
  { day: '2026-11-10', currency: 'USD', rate: '0.93' },
  { day: '2026-11-01', currency: 'USD', rate: '0.9215' },
  { day: '2026-11-01', currency: 'JPY', rate: '0.0061' },
  { day: '2026-11-01', currency: 'KWD', rate: '3' },
]);

describe('money of a day in another currency', () => {
  it.each<[number, string, string, number | undefined]>([
    [1_000, 'EUR', '2020-01-01', 1_000],
    [1_000, 'USD', '2026-11-01', 922],
    [1_000, 'USD', '2026-11-09', 922],
    [1_000, 'USD', '2026-11-10', 930],
    [-1_000, 'USD', '2026-12-31', -930],
    [1_000, 'USD', '2026-10-31', undefined],
    [1_000, 'GBP', '2026-11-01', undefined],
    [1_000, 'JPY', '2026-11-01', 610],
    [1_000, 'KWD', '2026-11-01', 300],
    [5, 'KWD', '2026-11-01', 2],
    [0, 'USD', '2026-11-01', 0],
  ])('%d %s of %s is %s', (amount, currency, day, expected) =>
    expect(convertMoney({ amount, currency, day }, 'EUR', RATES)).toBe(expected),
  );

  it('rounds halves to the even unit, on the digits and not on binary fractions', () => {
    const half = new RateTable([{ day: '2026-11-01', currency: 'USD', rate: '0.5' }]);
    const converted = [1, 3, 5, -1, -3].map((amount) =>
      convertMoney({ amount, currency: 'USD', day: '2026-11-01' }, 'EUR', half),
    );
    expect(converted).toEqual([0, 2, 2, 0, -2]);
  });

  it('is off by half a unit at most from the exact product', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom<[string, number]>(['USD', 2], ['JPY', 0], ['KWD', 3]),
        (amount, millionths, [currency, decimals]) => {
          const rate = `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, '0')}`;
          const table = new RateTable([{ day: '2026-11-01', currency, rate }]);
          const converted = convertMoney({ amount, currency, day: '2026-11-01' }, 'EUR', table) ?? Number.NaN;
          // In units of a millionth of 10^-decimals cents, all whole.
          const exact = BigInt(amount) * BigInt(millionths) * 100n;
          const got = BigInt(converted) * 1_000_000n * 10n ** BigInt(decimals);
          const off = exact > got ? exact - got : got - exact;
          expect(off * 2n <= 1_000_000n * 10n ** BigInt(decimals)).toBe(true);
        },
      ),
      { seed: 20261122 },
    ));
});
