import type { Refusal } from '../rows/refusal.ts';
import type { Sql } from '../sql.ts';

/** Adds to what was not counted, by site, day (UTC) and reason. These are counts of deliveries: a replay raises them. */
export async function countRefusals(sql: Sql, refusals: readonly Refusal[]): Promise<void> {
  for (const { site, reason, count, at } of refusals) {
    await sql.run(
      `insert into refusals (site, day, reason, count) values (?, ?, ?, ?)
       on conflict (site, day, reason) do update set count = refusals.count + excluded.count`,
      site,
      new Date(at).toISOString().slice(0, 10),
      reason,
      count,
    );
  }
}
