import type { ReportQuery } from '#core/report/report-query.ts';
import { hashToken } from '../../../security/hash-token.ts';
import type { Sql } from '../../sql.ts';
import type { Stretch, SummaryCache } from '../../summaries/summary-cache.ts';
import { listRates } from '../list-rates.ts';
import { type Convert, converter } from './converter.ts';
import { listAdNames } from './list-ad-names.ts';
import { type NameAd, nameAds } from './name-ads.ts';
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
  /** Equal where names, rates and all else are equal that facts are made with. */
  readonly stamp: string;
}

export async function openReading(
  sql: Sql,
  summaries: SummaryCache,
  query: ReportQuery,
  isTold: boolean,
): Promise<Reading> {
  const { site, currency, lookbackDays, timeZone } = query;
  const period = periodMs(query);
  const ads = await listAdNames(sql, site);
  const rates = await listRates(sql, site);
  return {
    sql,
    query,
    period,
    summaries,
    stretches: await summaries.stretches(site, period.from, period.to),
    isTold,
    visits: new Visits(sql, site),
    nameAd: nameAds(ads),
    convert: converter(rates, currency),
    stamp: hashToken(JSON.stringify([lookbackDays, timeZone, currency, ads, rates])),
  };
}
