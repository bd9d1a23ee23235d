import type { MeasuredFigures } from './measured-figures.ts';
import { moneySpent } from './money-spent.ts';

/** The currency of what was spent, where there is one and only one. */
export function metricCurrency({ spend }: Pick<MeasuredFigures, 'spend'>): string | undefined {
  const spent = moneySpent(spend ?? []);
  return typeof spent === 'string' ? undefined : spent.currency;
}
