import type { ReadBreakdown } from '../api/read-breakdown.ts';

/** In which currencies something is credited, the largest first; none where it is counted. Amounts of two never add up. */
export function creditCurrencies({ totals, rows }: Pick<ReadBreakdown, 'totals' | 'rows'>): readonly string[] {
  const moneys = [totals, ...rows].flatMap(({ credit }) => (typeof credit === 'number' ? [] : credit));
  return [...new Set(moneys.sort((a, b) => b.amount - a.amount).map(({ currency }) => currency))];
}
