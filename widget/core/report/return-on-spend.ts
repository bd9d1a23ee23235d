import type { Money } from '../money/money.ts';
import { poissonInterval } from '../statistics/poisson-interval.ts';

/**
 * Value of purchases over spend (ROAS). The 95 % limits are those of the number of purchases, as if each were worth
 * their mean. `too_few`: less than one purchase was credited, so there is nothing to take a mean of.
 */
export type ReturnOnSpend =
  | { readonly kind: 'interval'; readonly ratio: number; readonly lower: number; readonly upper: number }
  | { readonly kind: 'too_few' }
  | { readonly kind: 'no_spend' }
  | { readonly kind: 'mixed_currencies' };

/** @param purchases whole or credited; 0 or more */
export function returnOnSpend(spend: readonly Money[], value: readonly Money[], purchases: number): ReturnOnSpend {
  const [money, other] = spend.filter(({ amount }) => amount !== 0);
  if (!money || money.amount < 0) return { kind: 'no_spend' };
  if (purchases < 1) return { kind: 'too_few' };
  if (other || value.some(({ currency, amount }) => amount !== 0 && currency !== money.currency)) {
    return { kind: 'mixed_currencies' };
  }
  const worth = value.find(({ currency }) => currency === money.currency)?.amount ?? 0;
  const ratio = worth / money.amount;
  const { lower, upper } = poissonInterval(purchases);
  const limits = [(ratio * lower) / purchases, (ratio * upper) / purchases];
  return { kind: 'interval', ratio, lower: Math.min(...limits), upper: Math.max(...limits) };
}
