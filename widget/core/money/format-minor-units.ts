import { minorUnits } from './minor-units.ts';

/** Whole minor units as a plain decimal number for files and APIs: 1234 EUR is `12.34`, 5 JPY is `5`. */
export function formatMinorUnits(minor: number, currency: string): string {
  const decimals = minorUnits(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${minor < 0 ? '-' : ''}${whole}${decimals > 0 ? `.${fraction}` : ''}`;
}
