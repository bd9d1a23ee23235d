import type { Sql } from '../sql.ts';

/** How a postback is getting on. */
export interface PostbackCounts {
  readonly postback: string;
  /** How many facts stand at each status. */
  readonly counts: Readonly<Record<string, number>>;
  readonly lastSentAt: number | null;
  readonly lastError: { readonly at: number; readonly event: string; readonly reason: string } | null;
}

/** Every postback of a site that ever had something to tell. */
export async function listPostbacks(sql: Sql, site: string): Promise<PostbackCounts[]> {
  const rows = await sql.all(
    `select postback, status, sum(total) as total, max(tried_at) as tried_at from (
       select postback, status, count(*) as total, max(tried_at) as tried_at from outbox
       where site = ? group by postback, status
       union all select postback, status, total, tried_at from outbox_counts where site = ?
     ) as told group by postback, status order by postback, status`,
    site,
    site,
  );
  const names = [...new Set(rows.map((row) => String(row['postback'])))];
  return Promise.all(
    names.map(async (postback) => {
      const own = rows.filter((row) => row['postback'] === postback);
      const sent = own.find((row) => row['status'] === 'sent');
      const [failed] = await sql.all(
        `select tried_at, fact, reason from outbox
         where site = ? and postback = ? and tried_at is not null and reason <> '' order by tried_at desc, fact limit 1`,
        site,
        postback,
      );
      return {
        postback,
        counts: Object.fromEntries(own.map((row) => [String(row['status']), Number(row['total'])])),
        lastSentAt: (sent?.['tried_at'] as number | null | undefined) ?? null,
        lastError: failed
          ? { at: Number(failed['tried_at']), event: String(failed['fact']), reason: String(failed['reason']) }
          : null,
      };
    }),
  );
}
