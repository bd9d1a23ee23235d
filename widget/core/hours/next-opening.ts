import { openSpans } from './open-spans.ts';
import type { Schedule } from './schedule.ts';

/**
 * When it opens next: the first moment after an instant at which it opens having been closed before. Undefined where
 * that does not happen within a year.
 * @param at epoch milliseconds
 * @returns epoch milliseconds
 */
export function nextOpening(schedule: Schedule, at: number): number | undefined {
  let openUntil = at;
  for (const { startAt, endAt } of openSpans(schedule, at)) {
    if (startAt > openUntil) return startAt;
    openUntil = Math.max(openUntil, endAt);
  }
  return undefined;
}
