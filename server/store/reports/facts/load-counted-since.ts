import type { Sql } from '../../sql.ts';
import { QUARTER_MS } from '../../writes/rollup.ts';

/** When the first view, click or conversation of a site was counted, to the quarter of an hour; null: nothing yet. */
export async function loadCountedSince(sql: Sql, site: string): Promise<number | null> {
  const [events] = await sql.all(`select quarter as first from rollups where site = ? order by quarter limit 1`, site);
  const [conversations] = await sql.all(
    `select at as first from conversations where site = ? order by at limit 1`,
    site,
  );
  const known = [
    ...(typeof events?.['first'] === 'number' ? [events['first'] * QUARTER_MS] : []),
    ...(typeof conversations?.['first'] === 'number' ? [conversations['first']] : []),
  ];
  return known.length === 0 ? null : Math.min(...known);
}
