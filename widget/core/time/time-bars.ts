import { dayStart } from './day-start.ts';
import { localTime } from './local-time.ts';
import { nextDate } from './next-date.ts';

export const GRAINS = ['hour', 'day', 'week'] as const;
export type Grain = (typeof GRAINS)[number];

/** A stretch of time that a chart draws as one. */
export interface TimeBar {
  /** First instant, and the first after it; a day that a zone skipped has none between. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** The local date on which it begins, `YYYY-MM-DD`. */
  readonly date: string;
  /** The wall clock when an hour begins, `HH:MM`; the same twice when clocks go back. */
  readonly time?: string;
}

const QUARTER_MS = 15 * 60_000;

/**
 * The bars of a period without a gap, in a site's zone. Hours begin where the wall clock shows a full hour, and where
 * its minutes are set: a day of 23 or 25 hours has so many bars, also where clocks are set by an hour at a quarter to,
 * and a shift of half an hour makes two short ones. Weeks begin on Monday; the first and last are cut by the period.
 * @param from first local day, `YYYY-MM-DD` @param to last local day
 */
export function timeBars(from: string, to: string, grain: Grain, timeZone: string): readonly TimeBar[] {
  const dates: string[] = [];
  for (let date = from; date <= to; date = nextDate(date)) {
    if (grain !== 'week' || date === from || isMonday(date)) dates.push(date);
  }
  const starts = [...dates, nextDate(to)].map((date) => dayStart(date, timeZone));
  const bars = dates.map((date, i) => ({ date, startsAt: starts[i] ?? 0, endsAt: starts[i + 1] ?? 0 }));
  return grain === 'hour' ? bars.flatMap((day) => hoursOf(day, timeZone)) : bars;
}

const isMonday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1;

/** Clocks are only ever set at a quarter of an hour, and by quarters. */
function hoursOf({ date, startsAt, endsAt }: TimeBar, timeZone: string): TimeBar[] {
  const cuts: { readonly at: number; readonly time: string }[] = [];
  let expected: number | undefined;
  for (let at = startsAt; at < endsAt; at += QUARTER_MS) {
    const time = localTime(at, timeZone);
    const minutes = Number(time.slice(3));
    if (minutes === 0 || minutes !== expected) cuts.push({ at, time });
    expected = minutes + QUARTER_MS / 60_000;
  }
  return cuts.map(({ at, time }, i) => ({ date, startsAt: at, endsAt: cuts[i + 1]?.at ?? endsAt, time }));
}
