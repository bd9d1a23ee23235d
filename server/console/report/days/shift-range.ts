import { addDays } from './add-days.ts';
import { countDays } from './count-days.ts';
import type { DayRange } from './day-range.ts';

/**
 * The range of the same length that ends just before this one (-1), or begins just after it (1); of a whole calendar
 * month the month before or after it, however long that is, and never beyond `today`.
 */
export function shiftRange(range: DayRange, direction: -1 | 1, today: string): DayRange {
  if (isMonth(range, today)) return monthOf(direction < 0 ? addDays(range.from, -1) : addDays(range.to, 1), today);
  const length = countDays(range) * direction;
  return { from: addDays(range.from, length), to: addDays(range.to, length) };
}

/** A month that still runs ends today; on its first days it could as well be meant as those days. */
function isMonth(range: DayRange, today: string): boolean {
  const month = monthOf(range.from, today);
  return range.from === month.from && range.to === month.to && countDays(range) > WEEK_DAYS;
}

function monthOf(day: string, today: string): DayRange {
  const from = `${day.slice(0, 8)}01`;
  const last = addDays(`${addDays(from, 31).slice(0, 8)}01`, -1);
  return { from, to: from <= today && today < last ? today : last };
}

const WEEK_DAYS = 7;
