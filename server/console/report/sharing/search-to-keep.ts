import type { DayRange } from '../days/day-range.ts';
import { searchOfView } from '../view/search-of-view.ts';

/**
 * An address to be kept under a name, without its `?`.
 * @param days either these, or that many up to whichever day it is opened on
 */
export function searchToKeep(search: string, site: string, days: DayRange | number): string {
  const kept = new URLSearchParams(searchOfView(search, site, typeof days === 'number' ? undefined : days));
  if (typeof days === 'number') kept.set('days', String(days));
  // The grain is a choice of the reader's, and these are the days that it was made for.
  const grain = new URLSearchParams(search).get('grain');
  if (grain !== null) kept.set('grain', grain);
  return kept.toString();
}
