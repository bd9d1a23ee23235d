import type { Money } from '#core/money/money.ts';
import type { MeasuredFigures } from './measured-figures.ts';

const COUNTS = ['impressions', 'opens', 'clicks', 'repeatedClicks', 'conversations', 'leads', 'purchases'] as const;

/** Several rows as one, for those that a list has no room for. */
export function sumFigures(rows: readonly MeasuredFigures[]): MeasuredFigures {
  const sum = (name: (typeof COUNTS)[number]) => rows.reduce((total, row) => total + row[name], 0);
  return {
    impressions: sum('impressions'),
    opens: sum('opens'),
    clicks: sum('clicks'),
    repeatedClicks: sum('repeatedClicks'),
    conversations: sum('conversations'),
    leads: sum('leads'),
    purchases: sum('purchases'),
    value: sumMoney(rows.map(({ value }) => value)),
    purchaseValue: sumMoney(rows.map(({ purchaseValue }) => purchaseValue)),
    spend: sumMoney(rows.map(({ spend }) => spend ?? [])),
  };
}

function sumMoney(moneys: readonly (readonly Money[])[]): readonly Money[] {
  const amounts = new Map<string, number>();
  for (const { currency, amount } of moneys.flat()) amounts.set(currency, (amounts.get(currency) ?? 0) + amount);
  return [...amounts].map(([currency, amount]) => ({ currency, amount }));
}
