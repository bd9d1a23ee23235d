import type { ReadPoint } from '../api/read-series.ts';
import type { MetricName } from '../metrics/metric-name.ts';
import { metricNumber } from '../metrics/metric-number.ts';
import { METRICS } from '../metrics/metrics.ts';

/** One bar as it is drawn. */
export interface ChartPoint {
  readonly point: ReadPoint;
  /** null: there is none, and the line has a gap. */
  readonly value: number | null;
  /** More of it will come: the bar is not over, or its clicks have yet to bring their conversations. */
  readonly isFinal: boolean;
  /** It lies ahead. */
  readonly isAhead: boolean;
}

/** From this share on, what is missing is less than what chance does to a bar. */
const mature = 0.95;

export function chartPoints(
  points: readonly ReadPoint[],
  metric: MetricName,
  cohort: 'start' | 'click',
  now: number,
): readonly ChartPoint[] {
  const { lags } = METRICS[metric];
  const isLate = lags === 'always' || (lags === 'by-click' && cohort === 'click');
  return points.map((point) => {
    const isAhead = point.startsAt > now;
    const isYoung = isLate && point.maturity !== null && point.maturity < mature;
    return {
      point,
      value: isAhead ? null : metricNumber(metric, point),
      isFinal: point.endsAt <= now && !isYoung,
      isAhead,
    };
  });
}
