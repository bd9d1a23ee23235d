import { convertMoney } from '#core/money/convert-money.ts';
import type { Money } from '#core/money/money.ts';
import type { Sql } from '../../sql.ts';

/** An amount in the site's currency, where a rate of its day is known; else as it is. */
export type Convert = (money: Money, day: string) => Money;

/**
 * Rates are those of the very day: an older one would be a guess that nobody sees.
 * @param currency the site's; null leaves every amount as it is
 * @param from the first day that may be asked about
 */
export async function loadRates(sql: Sql, site: string, currency: string | null, from: string): Promise<Convert> {
  if (currency === null) return (money) => money;
  const rows = await sql.all(`select day, currency, rate from rates where site = ? and day >= ?`, site, from);
  const rates = new Map(rows.map((row) => [`${row['day']} ${row['currency']}`, String(row['rate'])]));
  return (money, day) => {
    const rate = money.currency === currency ? undefined : rates.get(`${day} ${money.currency}`);
    return rate === undefined ? money : convertMoney(money, rate, currency);
  };
}
