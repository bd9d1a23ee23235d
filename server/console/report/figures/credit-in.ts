import type { Credit } from '#core/report/breakdown.ts';

/** A credit as one number: a count as it is, of amounts that in one currency, in minor units. */
export function creditIn(credit: Credit | undefined, currency: string | undefined): number {
  if (credit === undefined || typeof credit === 'number') return credit ?? 0;
  return credit.find((money) => money.currency === currency)?.amount ?? 0;
}
