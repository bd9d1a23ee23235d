import { strings } from '../../strings/strings.ts';

/** Whole units alone from here on: nobody reads the cents of a thousand. */
const plainFrom = 1_000;

/**
 * Money as the reader's language writes it.
 * @param minor minor units, also fractions of them @param isExact cents also where there is much
 */
export function formatMoney(minor: number, currency: string, isExact = false): string {
  const exact = new Intl.NumberFormat(strings.locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const digits = exact.resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  if (isExact || Math.abs(amount) < plainFrom) return exact.format(amount);
  return new Intl.NumberFormat(strings.locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}
