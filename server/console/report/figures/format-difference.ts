import { formatCount } from './format-count.ts';
import { formatMoney } from './format-money.ts';

/**
 * `+1.5`, `−0.5`, `0`: the sign says it, so no colour has to.
 * @param currency of an amount in minor units; undefined for a count
 */
export function formatDifference(value: number, currency?: string): string {
  const sign = value > 0 ? '+' : '\u2212';
  if (currency !== undefined) return `${value === 0 ? '' : sign}${formatMoney(Math.abs(value), currency, true)}`;
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  return rounded === 0 ? '0' : `${sign}${formatCount(rounded)}`;
}
