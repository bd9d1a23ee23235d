import { describe, expect, it } from 'vitest';
import { nextDate } from '../../../widget/core/time/next-date.ts';
import { timeBars } from '../../../widget/core/time/time-bars.ts';

const HOUR_MS = 3_600_000;

describe('the hours of a day', () => {
  it.each([
    ['UTC', '2026-03-29', 24],
    ['America/New_York', '2026-03-08', 23],
    ['America/New_York', '2026-11-01', 25],
    ['America/New_York', '2026-07-04', 24],
    ['Europe/London', '2026-03-29', 23],
    ['Europe/London', '2026-10-25', 25],
    ['Asia/Kolkata', '2026-05-01', 24],
    ['Asia/Kathmandu', '2026-05-01', 24],
    ['Pacific/Chatham', '2026-06-01', 24],
    // Clocks are set at a quarter to three and to four: the hour that they are set in is still one.
    ['Pacific/Chatham', '2026-09-27', 23],
    ['Pacific/Chatham', '2026-04-05', 25],
    ['America/Santiago', '2026-09-06', 23],
    // The day that was skipped when the date line moved.
    ['Pacific/Apia', '2011-12-30', 0],
  ])('in %s on %s are %d bars of an hour', (zone, date, hours) => {
    const bars = timeBars(date, date, 'hour', zone);
    expect(bars).toHaveLength(hours);
    for (const bar of bars) {
      expect(bar.endsAt - bar.startsAt).toBe(HOUR_MS);
      expect(bar.time).toMatch(/:00$/);
    }
  });

  it('are cut where clocks are set by half an hour', () => {
    const back = timeBars('2026-04-05', '2026-04-05', 'hour', 'Australia/Lord_Howe');
    expect(back.map(({ time }) => time).slice(0, 4)).toEqual(['00:00', '01:00', '01:30', '02:00']);
    expect(back).toHaveLength(25);
    const forth = timeBars('2026-10-04', '2026-10-04', 'hour', 'Australia/Lord_Howe');
    expect(forth.map(({ time }) => time).slice(0, 4)).toEqual(['00:00', '01:00', '02:30', '03:00']);
    expect(forth).toHaveLength(24);
  });

  it('show the same time twice when clocks go back an hour', () => {
    const times = timeBars('2026-11-01', '2026-11-01', 'hour', 'America/New_York').map(({ time }) => time);
    expect(times.slice(0, 4)).toEqual(['00:00', '01:00', '01:00', '02:00']);
  });
});

describe.each(['hour', 'day', 'week'] as const)('bars by %s', (grain) => {
  it.each(['UTC', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'Africa/Casablanca', 'Pacific/Chatham'])(
    'follow each other without a gap through a year in %s',
    (zone) => {
      const months = Array.from({ length: 4 }, (_, i) => nextDate('2026-01-01', i * 91));
      for (const from of months) {
        const bars = timeBars(from, nextDate(from, 91), grain, zone);
        expect(bars.slice(1).map(({ startsAt }) => startsAt)).toEqual(bars.slice(0, -1).map(({ endsAt }) => endsAt));
        expect(bars[0]?.date).toBe(from);
      }
    },
  );
});

it('weeks begin on Monday, and the first and last are cut by the period', () =>
  expect(timeBars('2026-11-04', '2026-11-17', 'week', 'UTC').map(({ date }) => date)).toEqual([
    '2026-11-04',
    '2026-11-09',
    '2026-11-16',
  ]));
