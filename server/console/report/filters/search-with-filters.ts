import type { Filter } from '#core/report/filter.ts';
import { writeFilter } from './write-filter.ts';

/** The address with these filters in place of its own. A conversation that is open may be none of what is left. */
export function searchWithFilters(search: string, filters: readonly Filter[]): string {
  const params = new URLSearchParams(search);
  params.delete('filter');
  params.delete('conversation');
  for (const filter of filters) params.append('filter', writeFilter(filter));
  return `?${params}`;
}
