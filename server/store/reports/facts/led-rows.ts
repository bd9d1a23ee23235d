import type { SqlRow } from '../../sql.ts';
import { noLaterThan } from '../no-later-than.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import type { LedRow } from './led-row.ts';
import type { Reading } from './reading.ts';
import { startOf } from './start-of.ts';

/** Adds to rows how the visits began that led to their clicks. */
export async function ledRows({ visits }: Pick<Reading, 'visits'>, rows: readonly SqlRow[]): Promise<LedRow[]> {
  await visits.load(rows);
  return rows.map((row) => {
    const { visitor, landings: _, ...own } = row;
    const touchpoints =
      row['click'] === null
        ? []
        : touchpointsOf(row, visits.of(visitor), Number(row['click_at'])).map(noLaterThan(startOf(row)));
    // Selected beside what a row of SQL may hold.
    return { ...own, touchpoints } as unknown as LedRow;
  });
}
