import { pathTo } from '#core/report/path-to.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import type { Reading } from './reading.ts';

/** What led to an event of a page. */
export function eventPath({ visits, query }: Pick<Reading, 'visits' | 'query'>, row: SqlRow): readonly Touchpoint[] {
  const at = Number(row['at']);
  return pathTo(touchpointsOf(row, visits.of(row['visitor']), at), at, query.lookbackDays);
}
