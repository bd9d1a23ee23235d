import type { Sql, SqlRow } from '../../sql.ts';
import { EVENT_CONTEXT } from './event-context.ts';
import type { PeriodMs } from './period-ms.ts';

/** Impressions and opens one by one: for reports that ask where they came from. */
export async function selectSeen(sql: Sql, site: string, { from, to }: PeriodMs): Promise<readonly SqlRow[]> {
  return sql.all(
    `select type, at, visitor, landings, ${EVENT_CONTEXT} from events
     where site = ? and type in ('impression', 'open') and at >= ? and at < ?`,
    site,
    from,
    to,
  );
}
