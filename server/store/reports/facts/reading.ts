import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql } from '../../sql.ts';
import type { Stretch, SummaryCache } from '../../summaries/summary-cache.ts';
import { loadAdNames, type NameAd } from './load-ad-names.ts';
import { type Convert, loadRates } from './load-rates.ts';
import { type PeriodMs, periodMs } from './period-ms.ts';
import { Visits } from './visits.ts';

/** What the facts of one report are read with. */
export interface Reading {
  readonly sql: Sql;
  readonly query: ReportQuery;
  readonly period: PeriodMs;
  readonly summaries: SummaryCache;
  /** The period, by what of it was summed up before. */
  readonly stretches: readonly Stretch[];
  /** Whether the circumstances of events matter, and where impressions and opens came from; reading them costs. */
  readonly isTold: boolean;
  readonly visits: Visits;
  readonly nameAd: NameAd;
  readonly convert: Convert;
}

export async function openReading(
  sql: Sql,
  summaries: SummaryCache,
  query: ReportQuery,
  isTold: boolean,
): Promise<Reading> {
  const { site, currency } = query;
  const period = periodMs(query);
  return {
    sql,
    query,
    period,
    summaries,
    stretches: await summaries.stretches(site, period.from, period.to),
    isTold,
    visits: new Visits(sql, site),
    nameAd: await loadAdNames(sql, site),
    convert: await loadRates(sql, site, currency),
  };
}
