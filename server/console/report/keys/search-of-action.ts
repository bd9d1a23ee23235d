import { rangePresets } from '../days/range-presets.ts';
import { shiftRange } from '../days/shift-range.ts';
import { searchWithFilters } from '../filters/search-with-filters.ts';
import type { ReportView } from '../view/report-view.ts';
import { searchOfView } from '../view/search-of-view.ts';
import { searchWith } from '../view/search-with.ts';
import type { Action } from './shortcuts.ts';

/** The address that a key leads to; undefined when it leads nowhere from here. */
export function searchOfAction(
  action: Exclude<Action, 'help' | 'pause' | 'custom'>,
  search: string,
  { site, range, today, against, filters }: Pick<ReportView, 'site' | 'range' | 'today' | 'against' | 'filters'>,
): string | undefined {
  switch (action) {
    case 'earlier':
      return searchOfView(search, site.id, shiftRange(range, -1, today));
    case 'later':
      return range.to < today ? searchOfView(search, site.id, shiftRange(range, 1, today)) : undefined;
    case 'comparison':
      return searchWith(search, { against: against ? 'off' : undefined });
    case 'clear':
      return filters.length > 0 ? searchWithFilters(search, []) : undefined;
    default:
      return searchOfView(search, site.id, rangePresets(today)[action]);
  }
}
