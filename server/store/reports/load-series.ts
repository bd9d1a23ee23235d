import { buildSeries } from '#core/report/build-series.ts';
import type { ComparedSeries, SeriesQuery } from '#core/report/series.ts';
import type { Sql } from '../sql.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { loadCounted } from './facts/load-counted.ts';
import { loadCountedSince } from './facts/load-counted-since.ts';
import { loadLags } from './facts/load-lags.ts';

export interface ComparedSeriesQuery extends SeriesQuery {
  /** First and last day of the period to compare with; null for none. */
  readonly comparison: { readonly from: string; readonly to: string } | null;
}

/** Counts over time, and the same of the period before. */
export async function loadSeries(
  sql: Sql,
  summaries: SummaryCache,
  query: ComparedSeriesQuery,
): Promise<ComparedSeries> {
  const lags = await loadLags(sql, summaries, query);
  const series = async (asked: SeriesQuery) =>
    buildSeries(asked, await loadCounted(sql, summaries, asked, { isByHour: asked.grain === 'hour' }), lags);
  return {
    ...(await series(query)),
    countedSince: await loadCountedSince(sql, query.site),
    comparison: query.comparison && (await series({ ...query, ...query.comparison })),
  };
}
