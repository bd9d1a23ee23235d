import type { Money } from '#core/money/money.ts';

/** The one amount that was spent. `none`: nothing was; `mixed`: in several currencies, between which there is no rate. */
export type MoneySpent = Money | 'none' | 'mixed';

export function moneySpent(spend: readonly Money[]): MoneySpent {
  const [money, other] = spend.filter(({ amount }) => amount !== 0);
  if (other) return 'mixed';
  return money ?? 'none';
}
