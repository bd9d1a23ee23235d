import { buildOverview, type OverviewQuery } from '#core/report/build-overview.ts';
import type { OverviewReport } from '#core/report/overview-report.ts';
import type { Sql } from '../sql.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { loadCounted } from './facts/load-counted.ts';

/** The report's first page. */
export async function loadOverview(sql: Sql, summaries: SummaryCache, query: OverviewQuery): Promise<OverviewReport> {
  const models = [query.model, query.compare];
  return buildOverview(query, await loadCounted(sql, summaries, query, { clicksBy: 'origin', models }));
}
