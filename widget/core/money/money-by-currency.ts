import type { Money } from './money.ts';

/** Amounts added up within their currencies and never across, in order of currency; a currency that comes to 0 stays. */
export function moneyByCurrency(amounts: Iterable<Money>): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { currency, amount } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, amount]) => ({ currency, amount }));
}
