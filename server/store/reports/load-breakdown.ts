import type { Breakdown, BreakdownQuery } from '#core/report/breakdown.ts';
import { buildBreakdown } from '#core/report/build-breakdown.ts';
import type { Sql } from '../sql.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { loadCounted } from './facts/load-counted.ts';

/** Every column by one dimension. */
export async function loadBreakdown(sql: Sql, summaries: SummaryCache, query: BreakdownQuery): Promise<Breakdown> {
  const { dimension, model, compare } = query;
  return buildBreakdown(query, await loadCounted(sql, summaries, query, { dimension, models: [model, compare] }));
}
