import { openSpans } from './open-spans.ts';
import type { Schedule } from './schedule.ts';

/** Whether somebody is there. @param at epoch milliseconds */
export function isOpen(schedule: Schedule, at: number): boolean {
  for (const { startAt, endAt } of openSpans(schedule, at)) {
    if (startAt > at) return false;
    if (endAt > at) return true;
  }
  return false;
}
