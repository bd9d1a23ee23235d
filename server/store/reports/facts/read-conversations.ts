import { ledColumns } from './led-columns.ts';
import type { LedRow } from './led-row.ts';
import { ledRows } from './led-rows.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

const DAY_MS = 86_400_000;

/** The longest that a click and its conversation may lie apart, either way; clocks differ. */
const CLICK_BEFORE_MS = 91 * DAY_MS;
const CLICK_AFTER_MS = DAY_MS;

type Asked = Pick<Reading, 'sql' | 'query' | 'isTold' | 'visits'>;

/** The conversations of a stretch of time row by row, by their own time or by that of their click. */
export async function readConversations(asked: Asked, { from, to }: PeriodMs): Promise<LedRow[]> {
  const { sql, query, isTold } = asked;
  const byClick = query.cohort === 'click';
  const rows = await sql.all(
    `select ${ledColumns(isTold)}, c.click as matched from conversations c
     left join events e on e.site = c.site and e.id = c.click
     where c.site = ? and c.at >= ? and c.at < ? ${byClick ? 'and coalesce(e.at, c.at) >= ? and coalesce(e.at, c.at) < ?' : ''}
     order by c.at, c.message`,
    query.site,
    ...(byClick ? [from - CLICK_AFTER_MS, to + CLICK_BEFORE_MS, from, to] : [from, to]),
  );
  return ledRows(asked, rows);
}
