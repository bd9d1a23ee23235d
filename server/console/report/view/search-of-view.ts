import type { DayRange } from '../days/day-range.ts';

/**
 * The address of other days or another site; whatever else the address carries stays in it, but for the conversation,
 * which is one of the days that are left, and the grain, which suited them.
 */
export function searchOfView(search: string, site: string, range: DayRange | undefined): string {
  const params = new URLSearchParams(search);
  params.set('site', site);
  params.delete('from');
  params.delete('to');
  params.delete('days');
  params.delete('conversation');
  params.delete('grain');
  if (range) {
    params.set('from', range.from);
    params.set('to', range.to);
  }
  return `?${params}`;
}
