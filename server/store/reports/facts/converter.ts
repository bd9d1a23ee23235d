import { convertMoney } from '#core/money/convert-money.ts';
import type { Money } from '#core/money/money.ts';
import { type Rate, RateTable } from '#core/money/rate-table.ts';

/**
 * An amount in the site's currency, where a rate is known; else as it is.
 * @param day asked for where there is something to convert: telling it takes longer than all else
 */
export type Convert = (money: Money, day: () => string) => Money;

/**
 * Rates are those of the day or the latest before it: none are published on a Sunday.
 * @param currency the site's
 */
export function converter(rates: readonly Rate[], currency: string): Convert {
  const table = new RateTable(rates);
  return (money, day) => {
    if (money.currency === currency) return money;
    const amount = convertMoney({ ...money, day: day() }, currency, table);
    return amount === undefined ? money : { amount, currency };
  };
}
