import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql } from '../../sql.ts';
import { loadAdNames, type NameAd } from './load-ad-names.ts';
import { type Convert, loadRates } from './load-rates.ts';
import { type PeriodMs, periodMs } from './period-ms.ts';
import { Visits } from './visits.ts';

/** What the facts of one report are read with. */
export interface Reading {
  readonly sql: Sql;
  readonly query: ReportQuery;
  readonly period: PeriodMs;
  /** Whether the circumstances of events matter, and where impressions and opens came from; reading them costs. */
  readonly isTold: boolean;
  readonly visits: Visits;
  readonly nameAd: NameAd;
  readonly convert: Convert;
}

export async function openReading(sql: Sql, query: ReportQuery, isTold: boolean): Promise<Reading> {
  const { site, currency } = query;
  return {
    sql,
    query,
    period: periodMs(query),
    isTold,
    visits: new Visits(sql, site),
    nameAd: await loadAdNames(sql, site),
    // A day earlier than the period: a click's clock may be ahead of what it led to.
    convert: await loadRates(sql, site, currency),
  };
}
