import { wallClock } from './wall-clock.ts';

/** No zone is more than 15 hours from UTC; one more, and both sides of any change of its clocks are seen. */
const REACH_MS = 16 * 3_600_000;

/**
 * The first instant at which a clock on the wall shows a time or a later one. A time that the clocks skip is the moment
 * of the skip; of a time that they show twice, it is the first.
 * @param wall the shown time read as UTC, epoch milliseconds
 * @param timeZone IANA name
 */
export function wallInstant(wall: number, timeZone: string): number {
  const offset = (at: number) => wallClock(at, timeZone) - at;
  const offsets = [offset(wall - REACH_MS), offset(wall + REACH_MS)];
  let before = wall - Math.max(...offsets);
  let after = wall - Math.min(...offsets);
  if (wallClock(before, timeZone) >= wall) return before;
  while (after - before > 1_000) {
    const middle = before + Math.floor((after - before) / 2_000) * 1_000;
    if (wallClock(middle, timeZone) >= wall) after = middle;
    else before = middle;
  }
  return after;
}
