import { eligibleTouchpoints } from '#core/attribution/eligible-touchpoints.ts';
import type { ClickFact } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import { EVENT_CONTEXT, eventContext } from './event-context.ts';
import { LOOKBACK_AT_MOST_DAYS } from './lookback-at-most-days.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

/** How far before a stretch a click may lie that makes one at its beginning a repeat. */
export const BEFORE_MS = 60_000;

export interface LoadedClick extends ClickFact {
  /** All that led to it within the longest lookback, oldest first. */
  readonly touchpoints: readonly Touchpoint[];
}

/** The clicks of a stretch of time, and those shortly before it. */
export async function loadClicks(
  { sql, query, isTold, visits }: Pick<Reading, 'sql' | 'query' | 'isTold' | 'visits'>,
  { from, to }: PeriodMs,
): Promise<LoadedClick[]> {
  const rows = await sql.all(
    `select id, at, visitor, landings, channel || ' ' || destination || ' ' || position || ' ' || page as link
     ${isTold ? `, ${EVENT_CONTEXT}` : ''} from events
     where site = ? and type = 'click' and at >= ? and at < ? order by at, id`,
    query.site,
    from - BEFORE_MS,
    to,
  );
  await visits.load(rows);
  return rows.map((row): LoadedClick => {
    const at = Number(row['at']);
    const all = touchpointsOf(row, visits.of(row['visitor']), at);
    const touchpoints = eligibleTouchpoints(all, at, LOOKBACK_AT_MOST_DAYS);
    return {
      id: String(row['id']),
      at,
      countsAt: at,
      count: 1,
      isBefore: at < from,
      visitor: String(row['visitor']),
      link: String(row['link']),
      ledBy: touchpoints.at(-1),
      touchpoints,
      path: pathTo(touchpoints, at, query.lookbackDays),
      context: eventContext(row),
    };
  });
}
