import { largestRemainder } from '#core/money/largest-remainder.ts';

/** Stands for a credit that is too small for two decimals and shown as such, not as none. */
const trace = 0.001;

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9;

/**
 * Credits as they are shown: to two decimals, and rounded so that the shown ones come to the same whole as the exact
 * ones. Three thirds are 0.34, 0.33 and 0.33.
 */
export function shownColumn(credits: readonly number[]): readonly number[] {
  if (credits.every(isWhole)) return credits.map(Math.round);
  const whole = credits.reduce((sum, credit) => sum + credit, 0);
  const hundredths = largestRemainder(Math.round(whole * 100), credits);
  return credits.map((credit, i) => (hundredths[i] ?? 0) / 100 || (credit > 0 ? trace : 0));
}
