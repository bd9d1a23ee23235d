import type { DayRange } from '../days/day-range.ts';

/** The address of another view of this page; whatever else the address carries stays in it. */
export function searchOfView(search: string, site: string, range: DayRange | undefined): string {
  const params = new URLSearchParams(search);
  params.set('site', site);
  params.delete('from');
  params.delete('to');
  if (range) {
    params.set('from', range.from);
    params.set('to', range.to);
  }
  return `?${params}`;
}
