import type { MetricName } from '../metrics/metric-name.ts';

/** The order of lines by a metric: the most first, but of costs the least. What has no figure stands last. */
export function bestFirst(metric: MetricName): (a: number | null, b: number | null) => number {
  const direction = metric === 'costPerConversation' ? 1 : -1;
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * (a - b);
  };
}
