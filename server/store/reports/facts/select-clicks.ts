import type { Sql, SqlRow } from '../../sql.ts';
import { EVENT_CONTEXT } from './event-context.ts';
import type { PeriodMs } from './period-ms.ts';

/** How far before a period a click may lie that makes one at its beginning a repeat. */
const BEFORE_MS = 60_000;

/**
 * The clicks of a period, and those shortly before it.
 * @param isTold whether their circumstances matter; reading them costs as much again
 */
export async function selectClicks(
  sql: Sql,
  site: string,
  { from, to }: PeriodMs,
  isTold: boolean,
): Promise<readonly SqlRow[]> {
  return sql.all(
    `select id, at, visitor, landings, channel || ' ' || destination || ' ' || position || ' ' || page as link
     ${isTold ? `, ${EVENT_CONTEXT}` : ''} from events
     where site = ? and type = 'click' and at >= ? and at < ? order by at, id`,
    site,
    from - BEFORE_MS,
    to,
  );
}
