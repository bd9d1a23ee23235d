import type { Stretch } from '../../summaries/summary-cache.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

/**
 * Rows of the period in the order of its stretches: from summaries where they are, else read one by one.
 * @param part what the summaries call these rows
 */
export async function rowsOfStretches<Row>(
  { summaries, query, period, stretches }: Reading,
  part: string,
  unpack: (body: unknown, stretch: Stretch) => readonly Row[],
  read: (stretch: PeriodMs) => Promise<readonly Row[]>,
): Promise<Row[]> {
  // By the time of the click, a row may lie in another stretch.
  if (query.cohort === 'click') return [...(await read(period))];
  const rows: Row[] = [];
  for (const stretch of stretches) {
    const found =
      stretch.version === null ? [await read(stretch)] : await summaries.parts(query.site, [stretch], part, unpack);
    for (const some of found) for (const row of some) rows.push(row);
  }
  return rows;
}
