import { formatCount } from '../figures/format-count.ts';
import { formatMoney } from '../figures/format-money.ts';
import { formatRatio } from '../figures/format-ratio.ts';
import type { MetricName } from './metric-name.ts';
import { METRICS } from './metrics.ts';

/** A number of `metricNumber` in words; without a currency, money has no sign. */
export function formatMetric(name: MetricName, value: number, currency: string | undefined): string {
  const { kind } = METRICS[name];
  if (kind === 'ratio') return formatRatio(value);
  if (kind === 'count' || currency === undefined) return formatCount(value);
  return formatMoney(value, currency);
}
