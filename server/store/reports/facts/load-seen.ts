import type { SeenFact } from '#core/report/fact.ts';
import { EVENT_CONTEXT, eventContext } from './event-context.ts';
import { eventPath } from './event-path.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

/** Impressions and opens one by one: for reports that ask where they came from. */
export async function loadSeen(
  reading: Pick<Reading, 'sql' | 'query' | 'visits'>,
  { from, to }: PeriodMs,
): Promise<SeenFact[]> {
  const { sql, query, visits } = reading;
  const rows = await sql.all(
    `select type, at, visitor, landings, ${EVENT_CONTEXT} from events
     where site = ? and type in ('impression', 'open') and at >= ? and at < ?`,
    query.site,
    from,
    to,
  );
  await visits.load(rows);
  return rows.map((row): SeenFact => {
    const at = Number(row['at']);
    return {
      type: row['type'] === 'open' ? 'open' : 'impression',
      at,
      countsAt: at,
      count: 1,
      path: eventPath(reading, row),
      context: eventContext(row),
    };
  });
}
