import type { Cohort } from '#core/report/report-query.ts';
import type { Sql, SqlRow } from '../../sql.ts';
import { ledColumns } from './led-columns.ts';
import type { PeriodMs } from './period-ms.ts';

const DAY_MS = 86_400_000;

/** The longest that a click and its conversation may lie apart, either way; clocks differ. */
const CLICK_BEFORE_MS = 91 * DAY_MS;
const CLICK_AFTER_MS = DAY_MS;

/** The conversations of a period, by their own time or by that of their click. */
export async function selectConversations(
  sql: Sql,
  site: string,
  { from, to }: PeriodMs,
  cohort: Cohort,
  isTold: boolean,
): Promise<readonly SqlRow[]> {
  const byClick = cohort === 'click';
  return sql.all(
    `select ${ledColumns(isTold)}, c.click as matched from conversations c
     left join events e on e.site = c.site and e.id = c.click
     where c.site = ? and c.at >= ? and c.at < ? ${byClick ? 'and coalesce(e.at, c.at) >= ? and coalesce(e.at, c.at) < ?' : ''}
     order by c.at, c.message`,
    site,
    ...(byClick ? [from - CLICK_AFTER_MS, to + CLICK_BEFORE_MS, from, to] : [from, to]),
  );
}
