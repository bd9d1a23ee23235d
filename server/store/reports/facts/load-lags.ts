import type { SeenLag } from '#core/statistics/lag-curve.ts';
import { dayStart } from '#core/time/day-start.ts';
import { localDate } from '#core/time/local-date.ts';
import type { Sql, SqlRow } from '../../sql.ts';
import type { SummaryCache } from '../../summaries/summary-cache.ts';
import { summedLedPart } from './led-part.ts';

const LEARNT_FROM_MS = 90 * 86_400_000;

export interface LagsQuery {
  readonly site: string;
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * How long conversations took after their clicks, and how old these clicks are: of today and of the 90 days before, as
 * far as they are over.
 */
export async function loadLags(
  sql: Sql,
  summaries: SummaryCache,
  { site, timeZone, now }: LagsQuery,
): Promise<readonly SeenLag[]> {
  const from = dayStart(localDate(now - LEARNT_FROM_MS, timeZone), timeZone);
  const lags: SeenLag[] = [];
  for (const stretch of await summaries.stretches(site, from, now + 1)) {
    const rows: readonly SqlRow[] =
      stretch.version === null
        ? await sql.all(
            `select c.at as started_at, e.at as click_at from conversations c
             join events e on e.site = c.site and e.id = c.click where c.site = ? and c.at >= ? and c.at < ?`,
            site,
            stretch.from,
            stretch.to,
          )
        : (await summedLedPart(summaries, site, stretch, 'conversations')).rows;
    for (const { started_at, click_at } of rows) {
      if (typeof click_at !== 'number') continue;
      const lagMs = Math.max(0, Number(started_at) - click_at);
      lags.push({ lagMs, clickAgeMs: Math.max(lagMs, now - click_at) });
    }
  }
  return lags;
}
