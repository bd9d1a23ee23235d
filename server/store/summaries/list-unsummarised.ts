import type { Sql } from '../sql.ts';
import { QUARTER_MS } from '../writes/rollup.ts';
import { SUMMARY_RULES } from './summary-rules.ts';

export interface UnsummarisedQuery {
  readonly site: string;
  /** Epoch milliseconds, ends excluded; in the order in which they are wanted. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** Those of some stretches that were not summed up, or by other rules, since the site's first event. */
export async function listUnsummarised(
  sql: Sql,
  { site, stretches }: UnsummarisedQuery,
): Promise<UnsummarisedQuery['stretches']> {
  const [first] = await sql.all(`select quarter from rollups where site = ? order by quarter limit 1`, site);
  if (!first) return [];
  const startsAt = Number(first['quarter']) * QUARTER_MS;
  const rows = await sql.all(
    `select starts_at, ends_at, version from summaries where site = ? and part = '' and body is not null`,
    site,
  );
  const done = new Set(
    rows
      .filter((row) => String(row['version']).startsWith(`${SUMMARY_RULES}.`))
      .map((row) => `${row['starts_at']} ${row['ends_at']}`),
  );
  return stretches.filter(({ from, to }) => to > startsAt && !done.has(`${from} ${to}`));
}
