import { describe, expect, it } from 'vitest';
import { addDays } from '../../server/console/report/days/add-days.ts';
import { countDays } from '../../server/console/report/days/count-days.ts';
import { dayInZone } from '../../server/console/report/days/day-in-zone.ts';
import { formatRange } from '../../server/console/report/days/format-range.ts';
import { isDay } from '../../server/console/report/days/is-day.ts';
import { rangePresets } from '../../server/console/report/days/range-presets.ts';
import { shiftRange } from '../../server/console/report/days/shift-range.ts';

describe('days of the report', () => {
  it('steps over months, leap days and years', () => {
    expect(addDays('2026-10-31', 1)).toBe('2026-11-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('neither eats nor doubles a day where clocks change', () => {
    // Lisbon and Lord Howe both change on the nights between these.
    expect(addDays('2026-10-24', 29)).toBe('2026-11-22');
    expect(countDays({ from: '2026-10-24', to: '2026-11-22' })).toBe(30);
    expect(countDays({ from: '2026-03-28', to: '2026-03-30' })).toBe(3);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', '20261101', '', 'today', '2026-11-22T00:00'])(
    '%j is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('knows the leap day of a leap year and of no other', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
  });

  it('takes the day from the zone of the site, not of the reader', () => {
    const at = Date.UTC(2026, 10, 22, 23, 30);
    expect(dayInZone(at, 'Europe/Lisbon')).toBe('2026-11-22');
    expect(dayInZone(at, 'Asia/Kathmandu')).toBe('2026-11-23');
    expect(dayInZone(at, 'Pacific/Honolulu')).toBe('2026-11-22');
  });

  it('names ranges by the site’s own day, and counts today in', () => {
    expect(rangePresets('2026-11-22')).toEqual({
      today: { from: '2026-11-22', to: '2026-11-22' },
      days7: { from: '2026-11-16', to: '2026-11-22' },
      days30: { from: '2026-10-24', to: '2026-11-22' },
      yesterday: { from: '2026-11-21', to: '2026-11-21' },
      days90: { from: '2026-08-25', to: '2026-11-22' },
      thisMonth: { from: '2026-11-01', to: '2026-11-22' },
      lastMonth: { from: '2026-10-01', to: '2026-10-31' },
      months12: { from: '2025-11-23', to: '2026-11-22' },
    });
    expect(rangePresets('2026-03-31').lastMonth).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  it('moves a range by its own length, without gap or overlap', () => {
    const week = { from: '2026-11-16', to: '2026-11-22' };
    expect(shiftRange(week, -1, '2026-11-22')).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(shiftRange(shiftRange(week, -1, '2026-11-22'), 1, '2026-11-22')).toEqual(week);
  });

  it.each([
    ['2026-10-01', '2026-10-31', -1, '2026-09-01', '2026-09-30'],
    ['2028-03-01', '2028-03-31', -1, '2028-02-01', '2028-02-29'],
    ['2026-02-01', '2026-02-28', 1, '2026-03-01', '2026-03-31'],
    ['2026-01-01', '2026-01-31', -1, '2025-12-01', '2025-12-31'],
    // This month ends today, and comes again from the month before.
    ['2026-11-01', '2026-11-22', -1, '2026-10-01', '2026-10-31'],
    ['2026-10-01', '2026-10-31', 1, '2026-11-01', '2026-11-22'],
    // Not a month, though it begins with one.
    ['2026-10-01', '2026-10-30', -1, '2026-09-01', '2026-09-30'],
    ['2026-10-02', '2026-10-31', -1, '2026-09-02', '2026-10-01'],
  ] as const)(
    'moves %s to %s by %d to %s to %s: a month is followed by a month',
    (from, to, direction, first, last) => {
      expect(shiftRange({ from, to }, direction, '2026-11-22')).toEqual({ from: first, to: last });
    },
  );

  it('writes a range once where both days share a month or a year', () => {
    const plain = (from: string, to: string) => formatRange({ from, to }).replaceAll(/\s/gu, ' ');
    expect(plain('2026-10-24', '2026-11-22')).toBe('24 Oct – 22 Nov 2026');
    expect(plain('2026-11-22', '2026-11-22')).toBe('22 Nov 2026');
    expect(plain('2025-12-31', '2026-01-01')).toBe('31 Dec 2025 – 1 Jan 2026');
  });
});
