import type { Sql } from '../sql.ts';

/** What was not counted, by day (UTC) and reason. */
export interface NotCounted {
  readonly days: readonly { readonly day: string; readonly reason: string; readonly count: number }[];
}

/** Deliveries that were not counted for a site, and those that named no site we know. */
export async function listNotCounted(sql: Sql, site: string): Promise<NotCounted> {
  const rows = await sql.all(
    `select day, reason, sum(count) as total from refusals where site in (?, '')
     group by day, reason order by day desc, reason limit 1000`,
    site,
  );
  return {
    days: rows.map((row) => ({ day: String(row['day']), reason: String(row['reason']), count: Number(row['total']) })),
  };
}
