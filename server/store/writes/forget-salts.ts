import type { Sql } from '../sql.ts';

const HOUR_MS = 3_600_000;

/**
 * Deletes the salts whose 48 hours are nearly over. A day lasts 25 hours at most, so none is still needed; asked for
 * at least once an hour, none outlives the promise.
 */
export async function forgetSalts(sql: Sql, now: number): Promise<void> {
  await sql.run(`delete from salts where made_at <= ?`, now - 47 * HOUR_MS);
}
