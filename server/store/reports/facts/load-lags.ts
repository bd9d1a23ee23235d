import type { SeenLag } from '#core/statistics/lag-curve.ts';
import type { Sql } from '../../sql.ts';

const LEARNT_FROM_MS = 90 * 86_400_000;

/** How long conversations of the last 90 days took after their clicks, and how old these clicks are. */
export async function loadLags(sql: Sql, site: string, now: number): Promise<readonly SeenLag[]> {
  const rows = await sql.all(
    `select c.at, e.at as click_at from conversations c join events e on e.site = c.site and e.id = c.click
     where c.site = ? and c.at >= ? and c.at <= ?`,
    site,
    now - LEARNT_FROM_MS,
    now,
  );
  return rows.map((row) => {
    const lagMs = Math.max(0, Number(row['at']) - Number(row['click_at']));
    return { lagMs, clickAgeMs: Math.max(lagMs, now - Number(row['click_at'])) };
  });
}
