import { dayStart } from '#core/time/day-start.ts';
import { nextDate } from '#core/time/next-date.ts';

/** A stretch of time, its end excluded; epoch milliseconds. */
export interface PeriodMs {
  readonly from: number;
  readonly to: number;
}

/** From the first instant of the first day to the first after the last. */
export function periodMs(query: { readonly from: string; readonly to: string; readonly timeZone: string }): PeriodMs {
  return { from: dayStart(query.from, query.timeZone), to: dayStart(nextDate(query.to), query.timeZone) };
}
