import type { Rate } from '#core/money/rate-table.ts';
import type { Sql } from '../sql.ts';

/** Keeps rates; one of the same day and currency is replaced. */
export async function recordRates(sql: Sql, site: string, rates: readonly Rate[]): Promise<void> {
  for (const { day, currency, rate } of rates) {
    await sql.run(
      `insert into rates (site, day, currency, rate) values (?, ?, ?, ?)
       on conflict (site, day, currency) do update set rate = excluded.rate`,
      site,
      day,
      currency,
      rate,
    );
  }
}
