import { localDate } from '../time/local-date.ts';
import { nextDate } from '../time/next-date.ts';
import { wallInstant } from '../time/wall-instant.ts';
import type { Schedule } from './schedule.ts';

/** How far ahead is looked: beyond a year and a day nothing new is said. */
const DAYS_AHEAD = 368;
const MINUTE_MS = 60_000;

/** A stretch of time in which somebody is there; epoch milliseconds, the end excluded. */
export interface OpenSpan {
  readonly startAt: number;
  readonly endAt: number;
}

/** The stretches around an instant and after it, by their beginnings; some may be over, and some may overlap. */
export function* openSpans({ timeZone, week, dates }: Schedule, at: number): Generator<OpenSpan> {
  // A stretch may last past the midnight after next.
  let date = nextDate(localDate(at, timeZone), -2);
  for (let day = -2; day < DAYS_AHEAD; day++, date = nextDate(date)) {
    const midnight = Date.parse(`${date}T00:00Z`);
    const spans = dates.get(date) ?? dates.get(date.slice(5)) ?? week[new Date(midnight).getUTCDay()] ?? [];
    for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
      const startAt = wallInstant(midnight + from * MINUTE_MS, timeZone);
      const endAt = wallInstant(midnight + to * MINUTE_MS, timeZone);
      // Hours that a change of the clocks skipped, or a day that never was.
      if (startAt < endAt) yield { startAt, endAt };
    }
  }
}
