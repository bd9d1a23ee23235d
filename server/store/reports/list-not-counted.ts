import type { Sql } from '../sql.ts';

export interface NotCountedQuery {
  readonly site: string;
  /** Days of UTC, both included. */
  readonly from: string;
  readonly to: string;
}

/** What was not counted, by day (UTC) and reason. */
export interface NotCounted {
  readonly days: readonly { readonly day: string; readonly reason: string; readonly count: number }[];
}

/** Deliveries that were not counted for a site, and those that named no site we know; the latest day first. */
export async function listNotCounted(sql: Sql, { site, from, to }: NotCountedQuery): Promise<NotCounted> {
  const rows = await sql.all(
    `select day, reason, sum(count) as total from refusals where site in (?, '') and day >= ? and day <= ?
     group by day, reason order by day desc, reason`,
    site,
    from,
    to,
  );
  return {
    days: rows.map((row) => ({ day: String(row['day']), reason: String(row['reason']), count: Number(row['total']) })),
  };
}
