/** What the headline tells, and the chart and the lists go by, in the order in which it happens. */
export const METRIC_NAMES = [
  'impressions',
  'opens',
  'clicks',
  'conversations',
  'leads',
  'purchases',
  'spend',
  'costPerConversation',
  'returnOnSpend',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
