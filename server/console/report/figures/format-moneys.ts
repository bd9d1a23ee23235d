import type { Money } from '#core/money/money.ts';
import { formatMoney } from './format-money.ts';

/** Amounts of several currencies beside each other: they never add up. */
export function formatMoneys(moneys: readonly Money[], isExact = false): string {
  return moneys
    .filter(({ amount }) => amount !== 0)
    .map(({ amount, currency }) => formatMoney(amount, currency, isExact))
    .join(' + ');
}
