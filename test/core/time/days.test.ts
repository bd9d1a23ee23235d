import { describe, expect, it } from 'vitest';
import { dayStart } from '../../../widget/core/time/day-start.ts';
import { localDate } from '../../../widget/core/time/local-date.ts';
import { nextDate } from '../../../widget/core/time/next-date.ts';

const HOUR_MS = 3_600_000;

describe('a day in the zone of the site', () => {
  it.each([
    ['UTC', '2026-03-29', '2026-03-29T00:00:00Z', 24],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', 23],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', 25],
    ['Europe/London', '2026-03-29', '2026-03-29T00:00:00Z', 23],
    ['Europe/London', '2026-10-25', '2026-10-24T23:00:00Z', 25],
    ['Asia/Kolkata', '2026-05-01', '2026-04-30T18:30:00Z', 24],
    ['Asia/Kathmandu', '2026-05-01', '2026-04-30T18:15:00Z', 24],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00Z', 23.5],
    ['Pacific/Chatham', '2026-06-01', '2026-05-31T11:15:00Z', 24],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', 0],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z', 23],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z', 23],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00Z', 24],
    ['Etc/GMT+12', '2026-01-01', '2026-01-01T12:00:00Z', 24],
  ])('%s %s begins at %s and lasts %d hours', (zone, date, start, hours) => {
    expect(new Date(dayStart(date, zone)).toISOString()).toBe(new Date(start).toISOString());
    expect((dayStart(nextDate(date), zone) - dayStart(date, zone)) / HOUR_MS).toBe(hours);
  });

  it('follows the day before without a gap, all year, in awkward zones', () => {
    for (const zone of ['Australia/Lord_Howe', 'America/St_Johns', 'Africa/Casablanca', 'Asia/Tehran']) {
      for (let date = '2026-01-01'; date < '2027-01-01'; date = nextDate(date)) {
        const start = dayStart(date, zone);
        expect(localDate(start, zone)).toBe(date);
        expect(localDate(start - 1, zone)).toBe(nextDate(date, -1));
      }
    }
  });
});
