import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../widget/core/fault.ts';
import { formatMinorUnits } from '../../../widget/core/money/format-minor-units.ts';
import { halfEven } from '../../../widget/core/money/half-even.ts';
import { minorUnits } from '../../../widget/core/money/minor-units.ts';
import { toMinorUnits } from '../../../widget/core/money/to-minor-units.ts';

const SEED = 20261122;

describe('a currency', () => {
  it.each([
    ['EUR', 2],
    ['USD', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['IQD', 3],
    ['CLF', 4],
    ['HUF', 2],
    ['XYZ', 2],
  ])('%s has %d decimals', (currency, decimals) => expect(minorUnits(currency)).toBe(decimals));

  it.each(['', 'eur', 'EURO', '€', 'US', 'constructor'])('is not %j', (currency) =>
    expect(() => minorUnits(currency)).toThrow(Fault),
  );
});

describe('an amount', () => {
  it.each<[string, string, number]>([
    ['12.34', 'EUR', 1_234],
    ['12', 'EUR', 1_200],
    ['12.3', 'EUR', 1_230],
    ['-0.05', 'EUR', -5],
    ['-0', 'EUR', 0],
    ['1234', 'JPY', 1_234],
    ['1.234', 'KWD', 1_234],
    ['1.5', 'JPY', 2],
    ['2.5', 'JPY', 2],
    ['2.50000000000000000000000001', 'JPY', 3],
    ['0.125', 'EUR', 12],
    ['0.135', 'EUR', 14],
    ['1.005', 'EUR', 100],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('of %s %s is %d minor units', (text, currency, minor) => expect(toMinorUnits(text, currency)).toBe(minor));

  it.each(['', '.', '1,234.00', '1e3', '1.', '.5', '--1', 'NaN', '90071992547409.92', '１２'])('is not %j', (text) =>
    expect(() => toMinorUnits(text, 'EUR')).toThrow(Fault),
  );

  it.each<[number, string, string]>([
    [1_234, 'EUR', '12.34'],
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [5, 'JPY', '5'],
    [-1_234, 'KWD', '-1.234'],
    [5, 'KWD', '0.005'],
  ])('of %d minor units of %s is written %s', (minor, currency, text) =>
    expect(formatMinorUnits(minor, currency)).toBe(text),
  );

  it('comes back as it was written, in every currency', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'), (minor, currency) => {
        expect(toMinorUnits(formatMinorUnits(minor, currency), currency)).toBe(minor + 0);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [-0.5, 0],
    [-1.5, -2],
    [-2.5, -2],
    [2.4999999, 2],
    [2.5000001, 3],
    [-2.6, -3],
  ])('of %d is rounded to %d', (amount, rounded) => expect(halfEven(amount)).toBe(rounded));
});
