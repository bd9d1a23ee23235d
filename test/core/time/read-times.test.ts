import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localInstant } from '../../../widget/core/time/local-instant.ts';
import { type DateOrder, readDay } from '../../../widget/core/time/read-day.ts';
import { readLocalTime } from '../../../widget/core/time/read-local-time.ts';

describe('a date in a file', () => {
  it.each<[string, DateOrder, string | undefined]>([
    ['2026-11-02', 'ymd', '2026-11-02'],
    ['2026/11/2', 'dmy', '2026-11-02'],
    ['20261102', 'mdy', '2026-11-02'],
    ['02/11/2026', 'dmy', '2026-11-02'],
    ['11/2/2026', 'mdy', '2026-11-02'],
    ['2.11.2026', 'dmy', '2026-11-02'],
    ['Nov 2, 2026', 'ymd', '2026-11-02'],
    ['2 November 2026', 'mdy', '2026-11-02'],
    ['2-Nov-2026', 'ymd', '2026-11-02'],
    ['2028-02-29', 'ymd', '2028-02-29'],
    ['2026-02-29', 'ymd', undefined],
    ['31/04/2026', 'dmy', undefined],
    ['13/13/2026', 'dmy', undefined],
    ['02/11/2026', 'ymd', undefined],
    ['02/11.2026', 'dmy', undefined],
    ['2/11/26', 'dmy', undefined],
    ['Foo 2, 2026', 'ymd', undefined],
    ['46328', 'ymd', undefined],
    ['', 'ymd', undefined],
  ])('%j in the order %s is %s', (text, order, expected) => expect(readDay(text, order)).toBe(expected));
});

describe('a local time in a file', () => {
  it.each<[string, string, string | undefined]>([
    ['2026-11-02 09:15', 'Europe/Lisbon', '2026-11-02T09:15:00Z'],
    ['2026-11-02T09:15:30.5', 'Asia/Kathmandu', '2026-11-02T03:30:30Z'],
    ['2026-11-02, 9:15 PM', 'UTC', '2026-11-02T21:15:00Z'],
    ['2026-11-02 12:05 a.m.', 'UTC', '2026-11-02T00:05:00Z'],
    ['2026-11-02', 'America/Bogota', '2026-11-03T04:59:59.999Z'],
    // Two o'clock comes twice: the first one. Half past two never comes: as much later as clocks were moved.
    ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
    ['2026-11-02 24:00', 'UTC', undefined],
    ['2026-11-02 13:00 pm', 'UTC', undefined],
    ['2026-11-02 09:60', 'UTC', undefined],
    ['09:15', 'UTC', undefined],
  ])('%j in %s is %s', (text, timeZone, expected) => {
    const at = readLocalTime(text, 'ymd', timeZone);
    expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(
      expected && new Date(expected).toISOString(),
    );
  });

  it('shows on the clocks of its zone what was written, wherever clocks show it at all', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) }),
        fc.constantFrom(
          'Europe/Lisbon',
          'Asia/Kathmandu',
          'Australia/Lord_Howe',
          'America/Santiago',
          'Africa/Casablanca',
          'Pacific/Apia',
        ),
        (instant, timeZone) => {
          const at = Math.floor(instant / 1_000) * 1_000;
          const shown = (of: number) =>
            new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(of);
          const found = localInstant(Date.parse(`${shown(at).replace(' ', 'T')}Z`), timeZone);
          expect(shown(found)).toBe(shown(at));
          expect(found).toBeLessThanOrEqual(at);
        },
      ),
      { seed: 20261122, numRuns: 500 },
    ));
});
