import type { DayRange } from './day-range.ts';

/** How many days a range holds; 1 when it begins and ends on the same day. */
export function countDays({ from, to }: DayRange): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
}
