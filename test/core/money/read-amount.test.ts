import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactMinorUnits } from '../../../widget/core/money/exact-minor-units.ts';
import { formatMinorUnits } from '../../../widget/core/money/format-minor-units.ts';
import { type DecimalMark, readAmount } from '../../../widget/core/money/read-amount.ts';

describe('an amount in a file', () => {
  it.each<[string, DecimalMark, string, string?]>([
    ['12', 'point', '12'],
    ['12.5', 'point', '12.5'],
    ['1,234.50', 'point', '1234.50'],
    ['1,234,567', 'point', '1234567'],
    ['12,34,567.8', 'point', '1234567.8'],
    ['1.234,50', 'comma', '1234.50'],
    ['1 234,50', 'comma', '1234.50'],
    ['1\u00a0234,50 €', 'comma', '1234.50'],
    ['1\u202f234,50', 'comma', '1234.50'],
    ["1'234.50", 'point', '1234.50'],
    ['CHF 1’234.50', 'point', '1234.50', 'CHF'],
    ['€12.50', 'point', '12.50'],
    ['US$ 12.50', 'point', '12.50'],
    ['R$ 12,50', 'comma', '12.50'],
    ['12.50 EUR', 'point', '12.50', 'EUR'],
    ['EUR12.50', 'point', '12.50', 'EUR'],
    ['12,50 kr', 'comma', '12.50'],
    ['12,50 zł', 'comma', '12.50'],
    ['-12.50', 'point', '-12.50'],
    ['−$12.50', 'point', '-12.50'],
    ['$-12.50', 'point', '-12.50'],
    ['12.50-', 'point', '-12.50'],
    ['(12.50)', 'point', '-12.50'],
    ['.5', 'point', '0.5'],
    ['5.', 'point', '5'],
    ['１２.５', 'point', '12.5'],
  ])('%j with a decimal %s is %s', (text, mark, decimal, currency) =>
    expect(readAmount(text, mark)).toEqual({ decimal, ...(currency && { currency }) }),
  );

  it.each<[string, DecimalMark]>([
    ['12,5', 'point'],
    ['12.5', 'comma'],
    ['1.234,50', 'point'],
    ['1,234.50', 'comma'],
    ['1,23', 'point'],
    ['1,2345', 'point'],
    ['1.2.3', 'point'],
    ['', 'point'],
    ['--', 'point'],
    ['€', 'point'],
    ['1e5', 'point'],
    ['12.5%', 'point'],
    ['12 34', 'point'],
    ['=1+1', 'point'],
    ['1-2', 'point'],
    ['NaN', 'point'],
    ['.', 'point'],
  ])('%j with a decimal %s is none', (text, mark) => expect(readAmount(text, mark)).toBeUndefined());

  it('reads back what any country writes of it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom<[string, DecimalMark]>(
          ['en-US', 'point'],
          ['de-DE', 'comma'],
          ['fr-FR', 'comma'],
          ['de-CH', 'point'],
          ['en-IN', 'point'],
        ),
        fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
        (minor, [locale, mark], currency) => {
          const decimals = currency === 'JPY' ? 0 : currency === 'KWD' ? 3 : 2;
          const written = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            minimumFractionDigits: decimals,
          }).format(formatMinorUnits(minor, currency) as `${number}`);
          const read = readAmount(written, mark);
          expect(read && exactMinorUnits(read.decimal, currency)).toBe(minor);
        },
      ),
      { seed: 20261122 },
    ));
});

describe('an amount that may not be rounded', () => {
  it.each<[string, string, number]>([
    ['12.34', 'EUR', 1_234],
    ['12.3400', 'EUR', 1_234],
    ['5.000', 'JPY', 5],
    ['1.234', 'KWD', 1_234],
  ])('%s %s is %d', (amount, currency, minor) => expect(exactMinorUnits(amount, currency)).toBe(minor));

  it.each([
    ['12.345', 'EUR'],
    ['0.1', 'JPY'],
    ['0.30000000000000004', 'USD'],
    ['1.23450', 'KWD'],
  ])('%s %s is refused', (amount, currency) =>
    expect(() => exactMinorUnits(amount, currency)).toThrow(/more decimals/),
  );
});
