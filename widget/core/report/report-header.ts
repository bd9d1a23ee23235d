import type { ReportQuery } from './report-query.ts';

/** What every answer repeats of its question: exactly that. */
export function reportHeader(query: ReportQuery): ReportQuery {
  const { site, timeZone, from, to, cohort, lookbackDays, filters, currency } = query;
  return { site, timeZone, from, to, cohort, lookbackDays, currency, filters };
}
