import type { Filter } from '#core/report/filter.ts';

/** Whether two filters speak of the same value, for or against it. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  return a.dimension === b.dimension && a.value === b.value;
}
