import { asCount } from '../api/as-count.ts';
import { asRecord } from '../api/as-record.ts';
import { isDay } from '../days/is-day.ts';
import { readFilters } from '../filters/read-filters.ts';
import { readModel } from '../models/read-model.ts';
import type { SharedReport } from './shared-report.ts';

/** What `/api/shared` answers through a link. */
export function parseShared(body: unknown): SharedReport | undefined {
  const { name, site, from, to, filters, model, lookbackDays, cohort } = asRecord(asRecord(body)['shared']);
  const texts = Array.isArray(filters) ? readFilters(filters.map(String)) : undefined;
  const known = readModel(model);
  if (typeof name !== 'string' || typeof site !== 'string' || !texts || !known) return undefined;
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to)) return undefined;
  if (Number.isNaN(asCount(lookbackDays)) || (cohort !== 'start' && cohort !== 'click')) return undefined;
  return {
    name,
    site,
    range: { from, to },
    filters: texts,
    model: known,
    lookbackDays: asCount(lookbackDays),
    cohort,
  };
}
