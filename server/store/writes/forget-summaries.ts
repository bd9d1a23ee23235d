import type { Sql } from '../sql.ts';

/** A click tells for so long which later ones are repeats. */
const TELLS_MS = 60_000;

/**
 * Whatever is counted at these times has changed: summaries that hold it are not true any more.
 * @param ats epoch milliseconds
 */
export async function forgetSummaries(sql: Sql, site: string, ats: readonly number[]): Promise<void> {
  if (ats.length === 0) return;
  const until = await summarisedUntil(sql, site);
  // Nearly everything happens now, which no summary holds.
  const late = new Set(ats.filter((at) => at < until));
  for (const at of late) {
    await sql.run(`delete from summaries where site = ? and ends_at > ? and starts_at <= ?`, site, at, at + TELLS_MS);
  }
}

/** Where the last summary of a site ends, epoch milliseconds; 0: there is none. */
export async function summarisedUntil(sql: Sql, site: string): Promise<number> {
  const [last] = await sql.all(`select ends_at from summaries where site = ? order by ends_at desc limit 1`, site);
  return last ? Number(last['ends_at']) : 0;
}
