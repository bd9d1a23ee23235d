import type { Sql } from '../sql.ts';

/** Deletes the sealed ids of events that are too old for every platform that they were kept for. */
export async function forgetSealedIds(sql: Sql, now: number): Promise<void> {
  for (const { site } of await sql.all(`select distinct site from sealed_ids`)) {
    await sql.run(`delete from sealed_ids where site = ? and keep_until <= ?`, site ?? '', now);
  }
}
