import type { ConversationFact } from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import { contextLedBy } from './context-led-by.ts';
import { ledColumns } from './led-columns.ts';
import { nameDestinations } from './name-destinations.ts';
import type { Reading } from './reading.ts';
import { reasonOf } from './reason-of.ts';
import { touchpointsLedBy } from './touchpoints-led-by.ts';

const DAY_MS = 86_400_000;

/** The longest that a click and its conversation may lie apart, either way; clocks differ. */
const CLICK_BEFORE_MS = 91 * DAY_MS;
const CLICK_AFTER_MS = DAY_MS;

/** The conversations of the period, by their own time or by that of their click. */
export async function loadConversations(reading: Reading): Promise<readonly ConversationFact[]> {
  const { sql, query, period, isTold, visits } = reading;
  const { from, to } = period;
  const byClick = query.cohort === 'click';
  const rows = await sql.all(
    `select ${ledColumns(isTold)}, c.click as matched from conversations c
     left join events e on e.site = c.site and e.id = c.click
     where c.site = ? and c.at >= ? and c.at < ? ${byClick ? 'and coalesce(e.at, c.at) >= ? and coalesce(e.at, c.at) < ?' : ''}
     order by c.at, c.message`,
    query.site,
    ...(byClick ? [from - CLICK_AFTER_MS, to + CLICK_BEFORE_MS, from, to] : [from, to]),
  );
  await visits.load(rows);
  const destinations = await nameDestinations(reading, rows);
  return rows.map((row): ConversationFact => {
    const at = Number(row['started_at']);
    const clickAt = row['click_at'] === null ? null : Number(row['click_at']);
    const touchpoints = touchpointsLedBy(reading, row);
    return {
      id: String(row['message']),
      at,
      countsAt: byClick ? (clickAt ?? at) : at,
      path: pathTo(touchpoints, at, query.lookbackDays),
      context: contextLedBy(row, destinations),
      clickId: row['matched'] as string | null,
      clickAt,
      reason: reasonOf(touchpoints, row['matched'] === null ? row['start_reason'] : null),
    };
  });
}
