import { Fault } from '#core/fault.ts';
import { parseFilter } from '#core/report/parse-filter.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Site } from '../../config/config.ts';
import type { SharedQuery } from '../../store/rows/share-row.ts';

/** The days that a share shows now. */
export function sharedDays({ period }: SharedQuery, site: Site, now: number): { from: string; to: string } {
  if ('from' in period) return { from: period.from, to: period.to };
  const today = localDate(now, site.timeZone);
  return { from: nextDate(today, 1 - period.days), to: today };
}

/**
 * A parsed query that cannot leave what is shared: its days are those that both name, its filters hold beside the
 * share's, and what would move events into or out of the filter is the share's own.
 * @throws Fault `forbidden` when it asks for other days alone
 */
export function boundQuery(shared: SharedQuery, site: Site, query: unknown, now: number): unknown {
  const days = sharedDays(shared, site, now);
  const asked = query as { readonly from?: string; readonly to?: string };
  const from = asked.from !== undefined && asked.from > days.from ? asked.from : days.from;
  const to = asked.to !== undefined && asked.to < days.to ? asked.to : days.to;
  if (from > to) throw new Fault('forbidden', `This link shows ${days.from} to ${days.to}; ask for days between.`);
  return {
    ...asked,
    from,
    to,
    lookbackDays: shared.lookbackDays,
    cohort: shared.cohort,
    // The period before is not among the days that are shared.
    against: undefined,
    fixedFilters: shared.filters.map(parseFilter),
  };
}
