import { strings } from '../../strings/strings.ts';

/** Whole numbers as they are, shares of a conversation to two decimals; a share too small for two is not shown as none. */
export function formatCount(value: number): string {
  if (value > 0 && value < 0.005) return '<0.01';
  return new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 2 }).format(value);
}
