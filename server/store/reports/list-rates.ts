import type { Rate } from '#core/money/rate-table.ts';
import type { Sql } from '../sql.ts';

/** Every rate that the owner gave, by currency and day. */
export async function listRates(sql: Sql, site: string): Promise<readonly Rate[]> {
  const rows = await sql.all(`select day, currency, rate from rates where site = ? order by currency, day`, site);
  return rows.map((row) => ({ day: String(row['day']), currency: String(row['currency']), rate: String(row['rate']) }));
}
