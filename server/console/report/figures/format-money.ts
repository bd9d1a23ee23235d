import { minorUnits } from '#core/money/minor-units.ts';
import { strings } from '../../strings/strings.ts';

/** Whole units alone from here on: nobody reads the cents of a thousand. */
const plainFrom = 1_000;

/**
 * Money as the reader's language writes it.
 * @param minor minor units, also fractions of them @param isExact cents also where there is much
 */
export function formatMoney(minor: number, currency: string, isExact = false): string {
  const exact = new Intl.NumberFormat(strings.locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  // The browser's own table differs where coins went out of use: there it would show a hundred times too much.
  const amount = minor / 10 ** minorUnits(currency);
  if (isExact || Math.abs(amount) < plainFrom) return exact.format(amount);
  return new Intl.NumberFormat(strings.locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}
