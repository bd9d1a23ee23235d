import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHours } from '../../../widget/core/hours/parse-hours.ts';
import type { Schedule } from '../../../widget/core/hours/schedule.ts';

const ZONE = 'Europe/Madrid';
const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** A schedule in one line, in minutes: an oracle that a person can check. */
function inWords(schedule: Schedule | { readonly reason: string }): string {
  if ('reason' in schedule) return schedule.reason;
  const spans = (list: readonly { from: number; to: number }[]) =>
    list.map(({ from, to }) => `${from}-${to}`).join('+') || 'off';
  const week = schedule.week.flatMap((list, i) => (list.length ? [`${DAYS[i]} ${spans(list)}`] : []));
  return [...week, ...[...schedule.dates].map(([date, list]) => `${date} ${spans(list)}`)].join(', ');
}

describe('Hours that an owner writes', () => {
  it.each([
    ['a range of days', 'Mo-We 09:00-18:00', 'Mo 540-1080, Tu 540-1080, We 540-1080'],
    ['a range over the end of the week', 'Sa-Mo 10:00-12:00', 'Su 600-720, Mo 600-720, Sa 600-720'],
    ['a list of days', 'Mo,We,Fr 09:00-10:00', 'Mo 540-600, We 540-600, Fr 540-600'],
    ['two stretches a day', 'Mo 09:00-12:30, 14:00-18:00', 'Mo 540-750+840-1080'],
    ['days beside each other', 'Mo 09:00-18:00, Sa 10:00-14:00', 'Mo 540-1080, Sa 600-840'],
    ['a semicolon replaces', 'Mo-Tu 09:00-18:00; Tu 09:00-12:00, 13:00-14:00', 'Mo 540-1080, Tu 540-720+780-840'],
    ['past midnight', 'Fr 22:00-02:00', 'Fr 1320-1560'],
    ['past midnight as timetables write it', 'Fr 22:00-26:00', 'Fr 1320-1560'],
    ['until midnight', 'Fr 18:00-24:00, Sa 18:00-00:00', 'Fr 1080-1440, Sa 1080-1440'],
    ['a time without a day', '9:00-10:00', DAYS.map((day) => `${day} 540-600`).join(', ')],
    ['always', '24/7', DAYS.map((day) => `${day} 0-1440`).join(', ')],
    [
      'always, but for a date',
      '24/7; 2026-12-25 closed',
      `${DAYS.map((day) => `${day} 0-1440`).join(', ')}, 2026-12-25 off`,
    ],
    ['a date with hours of its own', '2026-12-24 09:00-13:00', '2026-12-24 540-780'],
    ['a date every year', '12-25 off, 02-29 closed', '12-25 off, 02-29 off'],
    ['a range of dates', '2026-12-31..2027-01-01 closed', '2026-12-31 off, 2027-01-01 off'],
    ['full names, any case, any dash', 'monday – TUE 09:00–10:00', 'Mo 540-600, Tu 540-600'],
    ['nothing', ' ', ''],
  ])('%s', (_title, text, words) => expect(inWords(parseHours(text, '', ZONE))).toBe(words));

  it('holidays are days off, but for those with hours of their own', () =>
    expect(inWords(parseHours('12-24 09:00-13:00', '12-24, 12-25; 2026-04-03..2026-04-04', ZONE))).toBe(
      '12-24 540-780, 12-25 off, 2026-04-03 off, 2026-04-04 off',
    ));

  it.each([
    ['a word of another language', 'Lun 09:00-10:00', /"Lun 09:00-10:00" is not understood; write it as in Mo-Fr/],
    ['a day without a time', 'Mo-Fr', /"Mo-Fr" says no time/],
    ['an hour that no day has', 'Mo 25:00-26:00', /"25:00-26:00" is not a time/],
    ['a minute that no hour has', 'Mo 09:60-10:00', /"09:60-10:00" is not a time/],
    ['a date that no year has', '02-30 closed', /"02-30" is not a date/],
    ['a range of dates that runs backwards', '2026-02-03..2026-02-01 closed', /is not a date/],
    ['a range of a thousand years', '2026-01-01..3026-01-01 closed', /is not a date/],
    ['markup', '<b>Mo</b>', /is not understood/],
  ])('%s is refused with what to do', (_title, text, reason) =>
    expect(parseHours(text, '', ZONE)).toEqual({ reason: expect.stringMatching(reason) }),
  );

  it('a zone that does not exist is refused', () =>
    expect(parseHours('24/7', '', 'Mars/Olympus')).toEqual({ reason: expect.stringContaining('"Mars/Olympus"') }));

  it('no text whatever makes it throw or think for long', () => {
    const piece = fc.constantFrom(
      'Mo',
      '-',
      ',',
      ';',
      ' ',
      '09:00',
      '2026-01-01',
      '..',
      'closed',
      '24/7',
      '99:99',
      '<',
      'ß',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((list) => list.join('')),
        ),
        (text) => {
          const parsed = parseHours(text, text, ZONE);
          if ('reason' in parsed) expect(parsed.reason).not.toBe('');
          else expect(parsed.week).toHaveLength(7);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });
});
