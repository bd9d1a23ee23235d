import { z } from 'zod';
import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import type { Filter } from '#core/report/filter.ts';
import { FILTER_LIMITS } from '#core/report/filter-limits.ts';
import { parseFilter } from '#core/report/parse-filter.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { Site } from '../../../config/config.ts';
import { daysOf, period } from '../period.ts';

const filter = z.string().max(FILTER_LIMITS.letters);
const MODELS = Object.keys(ATTRIBUTION_MODELS) as [AttributionModelName, ...AttributionModelName[]];

/** What every report may be asked. */
export const reportInput = period.extend({
  lookbackDays: z.coerce.number().int().min(1).max(90).optional(),
  cohort: z.enum(['start', 'click'], { error: 'is not start or click' }).default('start'),
  /** `dimension:value`, `dimension:!value`, as often as needed. */
  filter: z
    .union([filter, z.array(filter).max(FILTER_LIMITS.filters)], {
      error: `is not dimension:value, or more than ${FILTER_LIMITS.filters} of them`,
    })
    .optional(),
});

/** A model by its name, as reports are asked for one. */
export const modelName = z.enum(MODELS, { error: `is not a model: ${MODELS.join(', ')}` });

/** @throws Fault `bad_request` for a filter or a period that cannot be */
export function reportQuery(
  site: Site,
  given: z.output<typeof reportInput> & { readonly fixedFilters?: readonly Filter[] },
  now: number,
): ReportQuery {
  const filters = given.filter === undefined ? [] : [given.filter].flat();
  return {
    ...daysOf(site, given, now),
    cohort: given.cohort,
    lookbackDays: given.lookbackDays ?? site.lookbackDays,
    currency: site.currency,
    filters: filters.map(parseFilter),
    ...(given.fixedFilters && { fixedFilters: given.fixedFilters }),
  };
}
