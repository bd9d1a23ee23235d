import { poissonInterval } from './poisson-interval.ts';

/**
 * What one of something cost, in the unit of the spend. `at_least`: nothing came of the spend yet, so there is no cost
 * per piece, only a limit that it exceeds. `no_spend`: nothing was spent, so nothing can be said; it is not "free".
 */
export type CostInterval =
  | { readonly kind: 'interval'; readonly cost: number; readonly lower: number; readonly upper: number }
  | { readonly kind: 'at_least'; readonly lower: number }
  | { readonly kind: 'no_spend' };

/**
 * Spend over count with exact limits from the count's Poisson limits: never 0, never infinite.
 * @param spend in any unit; 0 or a net refund is `no_spend`
 * @param count conversations, leads, clicks that came of it; 0 or more
 * @param confidence 0.95 by default, two-sided, also for the single limit of a count of 0
 * @throws RangeError for a negative count
 */
export function costInterval(spend: number, count: number, confidence = 0.95): CostInterval {
  const events = poissonInterval(count, confidence);
  if (!(spend > 0)) return { kind: 'no_spend' };
  const lower = spend / events.upper;
  // A sliver of credit far below one event has limits that no double can divide by.
  if (!Number.isFinite(spend / events.lower)) return { kind: 'at_least', lower };
  return { kind: 'interval', cost: spend / count, lower, upper: spend / events.lower };
}
