import type { Filter } from '#core/report/filter.ts';
import { isSameFilter } from './is-same-filter.ts';

/** The filters with these added; where all of them are there already, without them. */
export function toggleFilters(filters: readonly Filter[], chosen: readonly Filter[]): readonly Filter[] {
  const rest = filters.filter((filter) => !chosen.some((one) => isSameFilter(one, filter)));
  const isOn = chosen.every((one) => filters.some((filter) => isSameFilter(one, filter) && filter.isNot === one.isNot));
  return isOn ? rest : [...rest, ...chosen];
}
