import type { SeenFact } from '#core/report/fact.ts';
import { QUARTER_MS } from '../../writes/rollup.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

/** Impressions and opens by quarters of an hour: for reports that only ask how many. */
export async function countSeen({ sql, query }: Reading, { from, to }: PeriodMs): Promise<SeenFact[]> {
  const rows = await sql.all(
    `select metric, quarter, count from rollups
     where site = ? and metric in ('impression', 'open') and quarter >= ? and quarter < ?`,
    query.site,
    Math.ceil(from / QUARTER_MS),
    Math.ceil(to / QUARTER_MS),
  );
  return rows.map((row): SeenFact => {
    const at = Number(row['quarter']) * QUARTER_MS;
    const type = row['metric'] === 'open' ? 'open' : 'impression';
    return { type, at, countsAt: at, count: Number(row['count']), path: [], context: {} };
  });
}
