import type { Filter } from '#core/report/filter.ts';
import { FILTER_LIMITS } from '#core/report/filter-limits.ts';
import { parseFilter } from '#core/report/parse-filter.ts';

/** The filters of an address; undefined when one of them is none, or when they are more than a report may have. */
export function readFilters(texts: readonly string[]): readonly Filter[] | undefined {
  if (texts.length > FILTER_LIMITS.filters || texts.some(({ length }) => length > FILTER_LIMITS.letters))
    return undefined;
  try {
    return texts.map(parseFilter);
  } catch {
    return undefined;
  }
}
