import type { Sql } from '../sql.ts';

/**
 * A summary is announced before its rows are read: what changes from then on takes the announcement back, and what
 * was made of older rows is not kept.
 */
export type SummaryChange =
  | {
      readonly change: 'announce';
      readonly site: string;
      readonly from: number;
      readonly to: number;
      readonly version: string;
    }
  | {
      readonly change: 'keep';
      readonly site: string;
      readonly from: number;
      readonly to: number;
      readonly version: string;
      /** JSON by part. */
      readonly parts: Readonly<Record<string, string>>;
    };

const STRETCH = 'site = ? and ends_at = ? and starts_at = ?';

/** @returns whether it was kept */
export async function writeSummary(sql: Sql, change: SummaryChange): Promise<boolean> {
  const { site, from, to, version } = change;
  if (change.change === 'announce') {
    await sql.run(`delete from summaries where ${STRETCH}`, site, to, from);
    await insert(sql, change, '', null);
    return true;
  }
  const whole = JSON.stringify(Object.keys(change.parts));
  const kept = await sql.run(
    `update summaries set body = ? where ${STRETCH} and part = '' and version = ? and body is null`,
    whole,
    site,
    to,
    from,
    version,
  );
  if (kept === 0) return false;
  for (const [part, body] of Object.entries(change.parts)) await insert(sql, change, part, body);
  // The hours of a day are of no use beside the day.
  await sql.run(
    `delete from summaries where site = ? and ends_at > ? and ends_at <= ? and starts_at >= ? and not (starts_at = ? and ends_at = ?)`,
    site,
    from,
    to,
    from,
    from,
    to,
  );
  return true;
}

async function insert(sql: Sql, { site, from, to, version }: SummaryChange, part: string, body: string | null) {
  await sql.run(
    `insert into summaries (site, ends_at, starts_at, part, version, body) values (?, ?, ?, ?, ?, ?)`,
    site,
    to,
    from,
    part,
    version,
    body,
  );
}
