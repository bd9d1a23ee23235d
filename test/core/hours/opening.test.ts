import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../widget/core/hours/is-open.ts';
import { nextOpening } from '../../../widget/core/hours/next-opening.ts';
import { parseHours } from '../../../widget/core/hours/parse-hours.ts';
import type { Schedule } from '../../../widget/core/hours/schedule.ts';
import { wallInstant } from '../../../widget/core/time/wall-instant.ts';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;

function schedule(text: string, timeZone: string): Schedule {
  const parsed = parseHours(text, '', timeZone);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return parsed;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, `2026-11-22 06:40`. */
function shown(at: number, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  return clock.format(at);
}

describe('Opening and closing', () => {
  it.each([
    // zone, hours, a moment, open then?, the next opening
    ['a plain day', 'Europe/Madrid', 'Mo-Fr 09:00-18:00', '2026-11-20T09:00Z', true, '2026-11-23T08:00Z'],
    ['the minute of opening', 'Europe/Madrid', 'Mo-Fr 09:00-18:00', '2026-11-23T08:00Z', true, '2026-11-24T08:00Z'],
    ['the minute of closing', 'Europe/Madrid', 'Mo-Fr 09:00-18:00', '2026-11-23T17:00Z', false, '2026-11-24T08:00Z'],
    ['the small hours after', 'Europe/Madrid', 'Sa 22:00-02:00', '2026-11-22T00:30Z', true, '2026-11-28T21:00Z'],
    ['a holiday', 'Europe/Madrid', '24/7; 12-25 closed', '2026-12-25T12:00Z', false, '2026-12-25T23:00Z'],
    [
      'a shorter day',
      'Europe/Madrid',
      'Mo-Su 09:00-18:00; 2026-12-24 09:00-13:00',
      '2026-12-24T13:00Z',
      false,
      '2026-12-25T08:00Z',
    ],
    ['always', 'Europe/Madrid', '24/7', '2026-12-25T12:00Z', true, undefined],
    ['never', 'Europe/Madrid', 'Mo closed', '2026-12-25T12:00Z', false, undefined],
    [
      '23 hours: opens at a time that is skipped',
      'Europe/Madrid',
      'Su 02:30-04:00',
      '2026-03-29T00:59Z',
      false,
      '2026-03-29T01:00Z',
    ],
    [
      '23 hours: all of it is skipped',
      'Europe/Madrid',
      'Su 02:00-03:00',
      '2026-03-29T01:00Z',
      false,
      '2026-04-05T00:00Z',
    ],
    [
      '25 hours: opens at the first of two',
      'Europe/Madrid',
      'Su 02:30-04:00',
      '2026-10-25T00:30Z',
      true,
      '2026-11-01T01:30Z',
    ],
    [
      '25 hours: is still open in the second',
      'Europe/Madrid',
      'Su 02:30-04:00',
      '2026-10-25T01:15Z',
      true,
      '2026-11-01T01:30Z',
    ],
    [
      '25 hours: closes at the first of two',
      'Europe/Madrid',
      'Su 01:00-02:30',
      '2026-10-25T00:30Z',
      false,
      '2026-11-01T00:00Z',
    ],
    [
      'half an hour of summer time',
      'Australia/Lord_Howe',
      'Su 02:15-05:00',
      '2026-10-03T15:29Z',
      false,
      '2026-10-03T15:30Z',
    ],
    ['a zone of :45', 'Asia/Kathmandu', 'Mo-Su 09:00-17:00', '2026-05-01T03:14Z', false, '2026-05-01T03:15Z'],
    ['a zone of :30', 'Asia/Kolkata', 'Mo-Su 09:00-17:00', '2026-05-01T03:30Z', true, '2026-05-02T03:30Z'],
    [
      'summer time that begins at midnight',
      'Africa/Cairo',
      'Fr 00:00-08:00',
      '2026-04-23T21:59Z',
      false,
      '2026-04-23T22:00Z',
    ],
    ['a day that never was', 'Pacific/Apia', '2011-12-30 09:00-17:00', '2011-12-30T11:00Z', false, undefined],
    ['the day after it', 'Pacific/Apia', 'Sa 09:00-17:00', '2011-12-30T11:00Z', false, '2011-12-30T19:00Z'],
  ] as const)('%s', (_title, zone, hours, moment, open, next) => {
    const at = Date.parse(moment);
    expect(isOpen(schedule(hours, zone), at)).toBe(open);
    const found = nextOpening(schedule(hours, zone), at);
    expect(found && new Date(found).toISOString()).toBe(next && new Date(next).toISOString());
  });

  it('a wall-clock time is the first minute that shows it or later, found by looking at every minute', () => {
    const zones = ['Europe/Madrid', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu'];
    zones.push('Africa/Cairo', 'America/Santiago', 'Pacific/Chatham', 'Etc/GMT+12', 'Pacific/Kiritimati');
    // Around the days on which clocks change somewhere.
    const days = [
      '2026-02-15',
      '2026-03-22',
      '2026-03-29',
      '2026-04-05',
      '2026-09-06',
      '2026-10-04',
      '2026-10-25',
      '2026-11-01',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...days),
        fc.integer({ min: 0, max: 1_439 }),
        (zone, day, minute) => {
          const wall = Date.parse(`${day}T00:00Z`) + minute * MINUTE_MS;
          const wanted = new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
          const found = wallInstant(wall, zone);
          expect(shown(found, zone) >= wanted).toBe(true);
          for (let at = found - MINUTE_MS; at > found - 200 * MINUTE_MS; at -= MINUTE_MS)
            expect(shown(at, zone) < wanted).toBe(true);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it('whoever looks at the door every quarter of an hour finds the same', () => {
    const time = fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${(quarter % 4) * 15 || '00'}`);
    const rule = fc.tuple(
      fc.constantFrom('Mo-Fr', 'Sa', 'Su-Tu', 'We', '2026-03-29', '10-25', '2026-10-04'),
      time,
      time,
    );
    const zones = fc.constantFrom('Europe/Madrid', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago');
    const start = fc.constantFrom('2026-03-27T12:00Z', '2026-10-02T12:00Z', '2026-10-23T12:00Z', '2026-09-04T12:00Z');
    fc.assert(
      fc.property(
        fc.array(rule, { minLength: 1, maxLength: 4 }),
        zones,
        start,
        fc.integer({ min: 0, max: 266 }),
        (rules, zone, from, later) => {
          const plan = schedule(rules.map(([day, one, other]) => `${day} ${one}-${other}`).join('; '), zone);
          const at = Date.parse(from) + later * QUARTER_MS;
          // All schedules here change on the quarter, and so do all clocks.
          const doors = doorsOf(plan, at);
          const open = (moment: number) => doors.some(([opens, closes]) => opens <= moment && moment < closes);
          expect(isOpen(plan, at)).toBe(open(at));
          const next = nextOpening(plan, at);
          for (let moment = at + QUARTER_MS; moment <= at + 190 * QUARTER_MS; moment += QUARTER_MS) {
            const opens = open(moment) && !open(moment - QUARTER_MS);
            if (opens) {
              expect(next).toBe(moment);
              break;
            }
            if (next === moment) throw new Error(`nothing opens at ${new Date(moment).toISOString()}`);
          }
        },
      ),
      { seed: 7, numRuns: 40 },
    );
  });
});

/** Every opening and closing around a moment, found without any arithmetic on offsets: by reading the clock each quarter. */
function doorsOf({ timeZone, week, dates }: Schedule, at: number): [number, number][] {
  const minutes: { at: number; shows: string }[] = [];
  for (let moment = at - 300 * QUARTER_MS; moment < at + 400 * QUARTER_MS; moment += QUARTER_MS)
    minutes.push({ at: moment, shows: shown(moment, timeZone) });
  const first = (wanted: string) => {
    // What is shown again after the clocks go back was shown before: only the first time counts, so look from the start.
    return minutes.find(({ shows }) => shows >= wanted)?.at ?? Number.POSITIVE_INFINITY;
  };
  const text = (date: string, minute: number) =>
    new Date(Date.parse(`${date}T00:00Z`) + minute * MINUTE_MS).toISOString().slice(0, 16).replace('T', ' ');
  const days = [...new Set(minutes.map(({ shows }) => shows.slice(0, 10)))].slice(1);
  return days.flatMap((date) =>
    (dates.get(date) ?? dates.get(date.slice(5)) ?? week[new Date(`${date}T00:00Z`).getUTCDay()] ?? []).map(
      ({ from, to }): [number, number] => [first(text(date, from)), first(text(date, to))],
    ),
  );
}
