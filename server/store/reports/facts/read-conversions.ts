import { ledColumns } from './led-columns.ts';
import type { LedRow } from './led-row.ts';
import { ledRows } from './led-rows.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

const DAY_MS = 86_400_000;

type Asked = Pick<Reading, 'sql' | 'query' | 'isTold' | 'visits'>;

/** The conversions of a stretch of time row by row, by their own time or by that of the click that led to them. */
export async function readConversions(asked: Asked, { from, to }: PeriodMs): Promise<LedRow[]> {
  const { sql, query, isTold } = asked;
  const byClick = query.cohort === 'click';
  const rows = await sql.all(
    `select v.id, v.at, v.kind, v.value, v.currency, v.reason, ${ledColumns(isTold)} from conversions v
     left join conversations c on c.site = v.site and c.message = v.message
     left join events e on e.site = v.site and e.id = coalesce(v.click, c.click)
     where v.site = ? and v.at >= ? ${byClick ? 'and coalesce(e.at, v.at) >= ? and coalesce(e.at, v.at) < ?' : 'and v.at < ?'}
     order by v.at, v.id`,
    query.site,
    // A day earlier than the period: a click's clock may be ahead of what it led to.
    ...(byClick ? [from - DAY_MS, from, to] : [from, to]),
  );
  return ledRows(asked, rows);
}
