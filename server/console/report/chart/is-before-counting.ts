import type { ReadPoint } from '../api/read-series.ts';
import type { MetricName } from '../metrics/metric-name.ts';
import { metricNumber } from '../metrics/metric-number.ts';

/** Whether a bar ended before anything was counted. What was imported for it counts all the same. */
export function isBeforeCounting(
  metric: MetricName,
  point: Pick<ReadPoint, 'endsAt'> & Parameters<typeof metricNumber>[1],
  countedSince: number | undefined,
): boolean {
  return countedSince !== undefined && point.endsAt <= countedSince && !metricNumber(metric, point);
}
