import { writeFilter } from '../filters/write-filter.ts';
import type { ReportView } from './report-view.ts';

/** What every report is asked for a view: the same question for the figures, the chart, the lists and a file of them. */
export function queryOfView(
  {
    site,
    range,
    lookbackDays,
    cohort,
    filters,
  }: Pick<ReportView, 'site' | 'range' | 'lookbackDays' | 'cohort' | 'filters'>,
  more: Readonly<Record<string, string | undefined>> = {},
): URLSearchParams {
  const query = new URLSearchParams({ site: site.id, ...range, lookbackDays: String(lookbackDays) });
  if (cohort !== 'start') query.set('cohort', cohort);
  for (const filter of filters) query.append('filter', writeFilter(filter));
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value);
  return query;
}
