import type { Breakdown, BreakdownQuery } from '#core/report/breakdown.ts';
import { buildBreakdown } from '#core/report/build-breakdown.ts';
import type { Sql } from '../sql.ts';
import { loadCounted } from './facts/load-counted.ts';

/** Every column by one dimension. */
export async function loadBreakdown(sql: Sql, query: BreakdownQuery): Promise<Breakdown> {
  return buildBreakdown(query, await loadCounted(sql, query, true));
}
