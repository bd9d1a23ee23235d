import { offsetAt } from './offset-at.ts';

const HOUR_MS = 3_600_000;

/**
 * The instant at which clocks of a zone show a time: the first of two where clocks are set back, and where they are
 * set forward over it, as much later as they are.
 * @param local the time as if it were UTC, epoch milliseconds
 */
export function localInstant(local: number, timeZone: string): number {
  // A change of the clocks lies within a day of it, so these are the offsets before and after.
  const before = offsetAt(local - 24 * HOUR_MS, timeZone);
  const after = offsetAt(local + 24 * HOUR_MS, timeZone);
  const [first, second] = [local - before, local - after];
  if (offsetAt(first, timeZone) === before) return first;
  return offsetAt(second, timeZone) === after ? second : first;
}
