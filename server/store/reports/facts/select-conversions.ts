import type { Cohort } from '#core/report/report-query.ts';
import type { Sql, SqlRow } from '../../sql.ts';
import { ledColumns } from './led-columns.ts';
import type { PeriodMs } from './period-ms.ts';

const DAY_MS = 86_400_000;

/** The leads, purchases and others of a period, by their own time or by that of the click that led to them. */
export async function selectConversions(
  sql: Sql,
  site: string,
  { from, to }: PeriodMs,
  cohort: Cohort,
  isTold: boolean,
): Promise<readonly SqlRow[]> {
  const byClick = cohort === 'click';
  return sql.all(
    `select v.id, v.at, v.kind, v.value, v.currency, v.reason, ${ledColumns(isTold)} from conversions v
     left join conversations c on c.site = v.site and c.message = v.message
     left join events e on e.site = v.site and e.id = coalesce(v.click, c.click)
     where v.site = ? and v.at >= ? ${byClick ? 'and coalesce(e.at, v.at) >= ? and coalesce(e.at, v.at) < ?' : 'and v.at < ?'}
     order by v.at, v.id`,
    site,
    ...(byClick ? [from - DAY_MS, from, to] : [from, to]),
  );
}
