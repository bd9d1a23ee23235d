import { buildLag } from '#core/report/build-lag.ts';
import type { LagReport } from '#core/report/lag-report.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql } from '../sql.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { loadCounted } from './facts/load-counted.ts';

/** How long people take. */
export async function loadLag(sql: Sql, summaries: SummaryCache, query: ReportQuery): Promise<LagReport> {
  return buildLag(query, await loadCounted(sql, summaries, query, {}));
}
