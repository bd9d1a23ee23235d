import type { Sql } from '../sql.ts';
import { placeholders } from './placeholders.ts';

/** A month longer than the platform with the longest memory takes anything. */
const KEPT_MS = 120 * 86_400_000;
/** So that no other write waits long. */
const AT_ONCE = 500;

/**
 * Deletes what was told, or can be told no more, so long ago that nobody can do anything about it; how many there were
 * stays known. @returns how many rows; 0 at the end
 */
export async function clearOutbox(sql: Sql, now: number): Promise<number> {
  let place = { site: '', postback: '' };
  for (;;) {
    const [next] = await sql.all(
      `select site, postback from outbox where (site, postback) > (?, ?) order by site, postback limit 1`,
      place.site,
      place.postback,
    );
    if (!next) return 0;
    place = { site: String(next['site']), postback: String(next['postback']) };
    const cleared = await clear(sql, place, now - KEPT_MS);
    if (cleared > 0) return cleared;
  }
}

async function clear(sql: Sql, { site, postback }: { site: string; postback: string }, before: number) {
  const rows = await sql.all(
    `select fact, status, tried_at from outbox where site = ? and postback = ? and at < ? order by at, fact limit ?`,
    site,
    postback,
    before,
    AT_ONCE,
  );
  // What still waits belongs to a postback that is set up no more.
  const statusOf = (status: unknown) => (status === 'queued' || status === 'sending' ? 'expired' : String(status));
  for (const [status, same] of Map.groupBy(rows, (row) => statusOf(row['status']))) {
    const triedAt = Math.max(...same.map((row) => Number(row['tried_at'] ?? 0)));
    await sql.run(
      `insert into outbox_counts (site, postback, status, total, tried_at) values (?, ?, ?, ?, ?)
       on conflict (site, postback, status) do update set total = outbox_counts.total + excluded.total,
         tried_at = case when coalesce(outbox_counts.tried_at, 0) > coalesce(excluded.tried_at, 0)
           then outbox_counts.tried_at else excluded.tried_at end`,
      site,
      postback,
      status,
      same.length,
      triedAt || null,
    );
  }
  if (rows.length > 0) {
    await sql.run(
      `delete from outbox where site = ? and postback = ? and fact in (${placeholders(rows.length)})`,
      site,
      postback,
      ...rows.map((row) => String(row['fact'])),
    );
  }
  return rows.length;
}
