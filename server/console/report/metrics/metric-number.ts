import type { MeasuredFigures } from './measured-figures.ts';
import type { MetricName } from './metric-name.ts';
import { moneySpent } from './money-spent.ts';

/** A metric as one number to draw and to sort by, money in minor units; null where there is none to give. */
export function metricNumber(name: MetricName, figures: MeasuredFigures): number | null {
  if (name !== 'spend' && name !== 'costPerConversation' && name !== 'returnOnSpend') return figures[name];
  if (figures.spend === null) return null;
  const spent = moneySpent(figures.spend);
  if (spent === 'mixed') return null;
  if (name === 'spend') return spent === 'none' ? 0 : spent.amount;
  if (spent === 'none' || spent.amount < 0) return null;
  if (name === 'costPerConversation') return figures.conversations > 0 ? spent.amount / figures.conversations : null;
  const worth = moneySpent(figures.purchaseValue);
  if (worth === 'none') return 0;
  return worth === 'mixed' || worth.currency !== spent.currency ? null : worth.amount / spent.amount;
}
