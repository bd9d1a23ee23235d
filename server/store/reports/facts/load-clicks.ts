import type { ClickFact } from '#core/report/fact.ts';
import { EVENT_CONTEXT, eventContext } from './event-context.ts';
import { eventPath } from './event-path.ts';
import type { Reading } from './reading.ts';

/** How far before a period a click may lie that makes one at its beginning a repeat. */
const BEFORE_MS = 60_000;

/** The clicks of the period, and those shortly before it. */
export async function loadClicks(reading: Reading): Promise<readonly ClickFact[]> {
  const { sql, query, period, isTold, visits } = reading;
  const rows = await sql.all(
    `select id, at, visitor, landings, channel || ' ' || destination || ' ' || position || ' ' || page as link
     ${isTold ? `, ${EVENT_CONTEXT}` : ''} from events
     where site = ? and type = 'click' and at >= ? and at < ? order by at, id`,
    query.site,
    period.from - BEFORE_MS,
    period.to,
  );
  await visits.load(rows);
  return rows.map((row): ClickFact => {
    const at = Number(row['at']);
    return {
      id: String(row['id']),
      at,
      countsAt: at,
      visitor: String(row['visitor']),
      link: String(row['link']),
      path: eventPath(reading, row),
      context: eventContext(row),
    };
  });
}
