import { localDate } from './local-date.ts';
import { wallClock } from './wall-clock.ts';

const HOUR_MS = 3_600_000;

/**
 * The first instant whose local date is `date` or later: where a day begins in a zone. Days of 23, 24, 25, 24.5 or
 * 0 hours come out right, since nothing is ever added to a day.
 * @param date `YYYY-MM-DD`
 * @returns epoch milliseconds
 */
export function dayStart(date: string, timeZone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`);
  // No zone is more than 15 hours from UTC; a date that a zone skipped whole still lies in between.
  let before = utc - 39 * HOUR_MS;
  let after = utc + 39 * HOUR_MS;
  const offset = wallClock(before, timeZone) - before;
  // Nearly always no clock is set in these hours, and every day begins at the same time.
  if (offset === wallClock(after, timeZone) - after && wallClock(utc - offset, timeZone) === utc) return utc - offset;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDate(middle, timeZone) >= date) after = middle;
    else before = middle;
  }
  return after;
}
