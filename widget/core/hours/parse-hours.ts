import { nextDate } from '../time/next-date.ts';
import type { Schedule, Span } from './schedule.ts';

const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const DAY_MINUTES = 1_440;
/** A year of single dates in one range is a slip of the pen. */
const DATES_AT_MOST = 366;

/** One piece of a schedule: a range of dates, a range of days, a stretch of time, a word. */
const PIECE =
  /(?<date>(?:\d{4}-)?\d\d-\d\d)(?:\s*(?:\.\.|\/)\s*(?<until>\d{4}-\d\d-\d\d))?(?![\d:])|(?<day>su|mo|tu|we|th|fr|sa)[a-z]*(?:\s*[-–]\s*(?<last>su|mo|tu|we|th|fr|sa)[a-z]*)?|(?<from>\d?\d:\d\d)\s*[-–]\s*(?<to>\d?\d:\d\d)|(?<always>24\/7)|(?<off>closed|off)/iy;

/**
 * Reads hours such as `Mo-Fr 09:00-12:30, 14:00-18:00, Sa 10:00-14:00; 2026-12-25 closed; 12-24 09:00-13:00`, or `24/7`.
 * Times without a day are of every day; `18:00-02:00` ends on the next day. After a semicolon, what is said of a day
 * replaces what was said before. `2026-08-01..2026-08-15 closed` is a range of dates; `12-25` is that date every year.
 * @param holidays dates off, in the same notation; a date with hours of its own in `text` is not off
 * @returns the schedule, or why it cannot be read
 */
export function parseHours(text: string, holidays: string, timeZone: string): Schedule | { readonly reason: string } {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return { reason: `"${timeZone}" is not a time zone; write it as in Europe/Madrid` };
  }
  const week: Span[][] = DAYS.map(() => []);
  const dates = new Map<string, Span[]>();
  for (const [rules, off] of [
    [holidays, true],
    [text, false],
  ] as const) {
    for (const rule of rules.split(';')) {
      const reason = readRule(rule, off, week, dates);
      if (reason) return { reason };
    }
  }
  return { timeZone, week, dates };
}

/** Reads one rule into the week and the dates. @returns why it cannot be read, or nothing */
function readRule(rule: string, off: boolean, week: Span[][], dates: Map<string, Span[]>): string | undefined {
  let named: (string | number)[] = [];
  let timed = off;
  /** The days that this rule has begun to speak of: what was said of them before it no longer holds. */
  const fresh = new Set<string | number>();
  const put = (spans: readonly Span[]) => {
    timed = true;
    for (const day of named.length ? named : DAYS.keys()) {
      const kept = typeof day === 'number' ? week[day] : (dates.get(day) ?? []);
      if (!kept) continue;
      if (!fresh.has(day)) kept.length = 0;
      fresh.add(day);
      kept.push(...spans);
      if (typeof day === 'string') dates.set(day, kept);
    }
  };
  let at = 0;
  for (;;) {
    at += /^[\s,]*/.exec(rule.slice(at))?.[0].length ?? 0;
    if (at >= rule.length) break;
    PIECE.lastIndex = at;
    const piece = PIECE.exec(rule)?.groups;
    if (!piece) return `"${rule.slice(at).trim()}" is not understood; write it as in Mo-Fr 09:00-18:00; 12-25 closed`;
    at = PIECE.lastIndex;
    const { date, until, day, last, from, to, always } = piece;
    if (date || day) {
      if (timed) named = [];
      timed = false;
      const more = date ? datesFrom(date, until) : daysFrom(day, last);
      if (!more) return `"${date ?? day}${until ? `..${until}` : ''}" is not a date or a range of dates`;
      named.push(...more);
      if (off) put([]);
    } else if (from && to) {
      const span = spanOf(from, to);
      if (!span) return `"${from}-${to}" is not a time of the day`;
      put([span]);
    } else put(always ? [{ from: 0, to: DAY_MINUTES }] : []);
  }
  return timed || !rule.trim() ? undefined : `"${rule.trim()}" says no time; write hours after it, or closed`;
}

function daysFrom(day = '', last = day): number[] {
  const first = DAYS.indexOf(day.toLowerCase());
  const length = (DAYS.indexOf(last.toLowerCase()) - first + 7) % 7;
  return Array.from({ length: length + 1 }, (_, i) => (first + i) % 7);
}

function datesFrom(date: string, until = date): string[] | undefined {
  // A leap year, so that 02-29 is a date of every year that has it.
  const real = (text: string) => {
    const full = text.length === 5 ? `2024-${text}` : text;
    const at = Date.parse(`${full}T00:00Z`);
    return !Number.isNaN(at) && nextDate(full, 0) === full;
  };
  if (!real(date) || !real(until) || (until !== date && (date.length === 5 || until < date))) return undefined;
  const list = [date];
  for (let next = date; next < until && list.length <= DATES_AT_MOST; list.push(next)) next = nextDate(next);
  return list.length <= DATES_AT_MOST ? list : undefined;
}

function spanOf(from: string, to: string): Span | undefined {
  const minutes = (time: string) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return minute < 60 ? hour * 60 + minute : Number.NaN;
  };
  const start = minutes(from);
  const end = minutes(to) + (minutes(to) <= start ? DAY_MINUTES : 0);
  return start < DAY_MINUTES && end <= 2 * DAY_MINUTES ? { from: start, to: end } : undefined;
}
