import { wilsonInterval } from '#core/statistics/wilson-interval.ts';
import type { MeasuredFigures } from './measured-figures.ts';
import type { MetricName } from './metric-name.ts';
import { metricNumber } from './metric-number.ts';

/** Fewer events than this in both periods together, and any change may be chance. */
const fewest = 20;

/** How a metric moved from one period to another: `0.1` is a tenth more, with 95 % limits where chance has a part. */
export type Change =
  | { readonly kind: 'change'; readonly change: number; readonly limits: readonly [number, number] | undefined }
  | { readonly kind: 'too-few'; readonly before: number }
  /** There was nothing to compare with, or it cannot be measured. */
  | { readonly kind: 'none' };

/** The events that the chance in a metric comes from, and whether more of them make it more or less. */
const CHANCE = {
  impressions: ['impressions', 1],
  opens: ['opens', 1],
  clicks: ['clicks', 1],
  conversations: ['conversations', 1],
  leads: ['leads', 1],
  purchases: ['purchases', 1],
  spend: undefined,
  costPerConversation: ['conversations', -1],
  returnOnSpend: ['purchases', 1],
} as const satisfies Record<MetricName, readonly [keyof MeasuredFigures, 1 | -1] | undefined>;

/**
 * Two counts of Poisson events whose sum is known share it like a binomial one, so the limits of their ratio are those
 * of a share (Wilson). What else is in a metric, money, moves it by a known factor.
 */
export function changeOf(name: MetricName, now: MeasuredFigures, before: MeasuredFigures): Change {
  const [after, old] = [metricNumber(name, now), metricNumber(name, before)];
  if (after === null || old === null) return { kind: 'none' };
  const chance = CHANCE[name];
  if (!chance) return old > 0 ? { kind: 'change', change: after / old - 1, limits: undefined } : { kind: 'none' };
  const [events, direction] = chance;
  const [a, b] = [now[events], before[events]];
  if (a + b === 0) return { kind: 'none' };
  if (a + b < fewest) return { kind: 'too-few', before: old };
  if (old <= 0) return { kind: 'none' };
  const share = wilsonInterval(a, a + b);
  const odds = [share.lower / (1 - share.lower), share.upper / (1 - share.upper)];
  const known = a > 0 && b > 0 ? after / old / (a / b) ** direction : 1;
  const [one = 0, other = 0] = odds.map((ratio) => known * ratio ** direction - 1);
  return { kind: 'change', change: after / old - 1, limits: [Math.min(one, other), Math.max(one, other)] };
}
