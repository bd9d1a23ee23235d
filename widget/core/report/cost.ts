import type { Money } from '../money/money.ts';
import { type CostInterval, costInterval } from '../statistics/cost-interval.ts';

/**
 * What one of something cost, in minor units of a currency and fractions of them, with 95 % limits. `at_least`: too few
 * came of the spend to say more. `mixed_currencies`: money was spent in several, and there is no rate between them.
 */
export type Cost =
  | (Exclude<CostInterval, { kind: 'no_spend' }> & { readonly currency: string })
  | { readonly kind: 'no_spend' }
  | { readonly kind: 'mixed_currencies' };

/** @param count whole or credited; 0 or more */
export function costOf(spend: readonly Money[], count: number): Cost {
  const [money, other] = spend.filter(({ amount }) => amount !== 0);
  if (!money || money.amount < 0) return { kind: 'no_spend' };
  if (other) return { kind: 'mixed_currencies' };
  const cost = costInterval(money.amount, Math.max(0, count));
  return cost.kind === 'no_spend' ? cost : { ...cost, currency: money.currency };
}
