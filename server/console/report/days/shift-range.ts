import { addDays } from './add-days.ts';
import { countDays } from './count-days.ts';
import type { DayRange } from './day-range.ts';

/** The range of the same length that ends just before this one (-1), or begins just after it (1). */
export function shiftRange(range: DayRange, direction: -1 | 1): DayRange {
  const length = countDays(range) * direction;
  return { from: addDays(range.from, length), to: addDays(range.to, length) };
}
