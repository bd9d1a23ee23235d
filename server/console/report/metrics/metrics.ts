import type { Metric } from './metric.ts';
import type { MetricName } from './metric-name.ts';

const count = { kind: 'count', addsUp: true, lags: 'never' } as const;
const late = { kind: 'count', addsUp: true, lags: 'by-click' } as const;

export const METRICS: Readonly<Record<MetricName, Metric>> = {
  impressions: count,
  opens: count,
  clicks: count,
  conversations: late,
  leads: late,
  purchases: late,
  spend: { kind: 'money', addsUp: true, lags: 'never' },
  costPerConversation: { kind: 'cost', addsUp: false, lags: 'always' },
  returnOnSpend: { kind: 'ratio', addsUp: false, lags: 'always' },
};
