import type { Sql, SqlRow } from '../../sql.ts';

/** What ads cost on the days of a period. */
export async function selectSpend(sql: Sql, site: string, from: string, to: string): Promise<readonly SqlRow[]> {
  return sql.all(
    `select day, source, medium, campaign, content, ad, currency, amount from spend
     where site = ? and day >= ? and day <= ? order by day, source, medium, campaign, content, ad, currency`,
    site,
    from,
    to,
  );
}
