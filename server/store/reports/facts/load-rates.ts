import { convertMoney } from '#core/money/convert-money.ts';
import type { Money } from '#core/money/money.ts';
import { RateTable } from '#core/money/rate-table.ts';
import type { Sql } from '../../sql.ts';
import { listRates } from '../list-rates.ts';

/** An amount in the site's currency, where a rate is known; else as it is. */
export type Convert = (money: Money, day: string) => Money;

/**
 * Rates are those of the day or the latest before it: none are published on a Sunday.
 * @param currency the site's
 */
export async function loadRates(sql: Sql, site: string, currency: string): Promise<Convert> {
  const rates = new RateTable(await listRates(sql, site));
  return (money, day) => {
    const amount = convertMoney({ ...money, day }, currency, rates);
    return amount === undefined ? money : { amount, currency };
  };
}
