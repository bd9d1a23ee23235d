import type { ReadPoint } from '../api/read-series.ts';
import type { MetricName } from '../metrics/metric-name.ts';
import { metricNumber } from '../metrics/metric-number.ts';
import { METRICS } from '../metrics/metrics.ts';
import { isBeforeCounting } from './is-before-counting.ts';

/** One bar as it is drawn. */
export interface ChartPoint {
  readonly point: ReadPoint;
  /** null: there is none, and the line has a gap. */
  readonly value: number | null;
  /** More of it will come: the bar is not over, or its clicks have yet to bring their conversations. */
  readonly isFinal: boolean;
  /** It lies ahead. */
  readonly isAhead: boolean;
  /** Nothing was counted yet: a zero would say what nobody knows. */
  readonly isUncounted: boolean;
}

/** From this share on, what is missing is less than what chance does to a bar. */
const mature = 0.95;

export function chartPoints(
  points: readonly ReadPoint[],
  metric: MetricName,
  cohort: 'start' | 'click',
  now: number,
  countedSince?: number | undefined,
): readonly ChartPoint[] {
  const { lags } = METRICS[metric];
  const isLate = lags === 'always' || (lags === 'by-click' && cohort === 'click');
  return points.map((point) => {
    const isAhead = point.startsAt > now;
    const isYoung = isLate && point.maturity !== null && point.maturity < mature;
    const isUncounted = !isAhead && isBeforeCounting(metric, point, countedSince);
    return {
      point,
      value: isAhead || isUncounted ? null : metricNumber(metric, point),
      isFinal: point.endsAt <= now && !isYoung,
      isAhead,
      isUncounted,
    };
  });
}
