import { describe, expect, it } from 'vitest';
import { statusText } from '../../../widget/elements/status-text.ts';
import { words as english } from '../../../widget/locales/en.ts';

const now = Date.parse('2026-11-21T04:00Z');
const at = (iso: string) => Date.parse(iso);

describe('When somebody will be back', () => {
  it.each([
    ['today, in one zone', '2026-11-21T09:00Z', 'Europe/Lisbon', 'Europe/Lisbon', 'Back 09:00'],
    ['another day', '2026-11-23T09:00Z', 'Europe/Lisbon', 'Europe/London', 'Back Monday 09:00'],
    [
      'the visitor lives elsewhere',
      '2026-11-23T09:00Z',
      'Europe/Lisbon',
      'Asia/Kolkata',
      'Back Monday 09:00, 14:30 your time',
    ],
    [
      'on the same date there',
      '2026-11-23T09:00Z',
      'Europe/Lisbon',
      'Pacific/Auckland',
      'Back Monday 09:00, 22:00 your time',
    ],
    ['in more than a week', '2026-12-07T09:00Z', 'Europe/Lisbon', 'Europe/Lisbon', 'Back Mon 7 December 09:00'],
  ])('%s', (_title, next, owner, visitor, text) => {
    expect(statusText(at(next), owner, english, 'en-GB', now, visitor)).toBe(text);
  });

  it('the day is said where it differs from the owner’s', () =>
    expect(statusText(at('2026-11-23T20:00Z'), 'Europe/Lisbon', english, 'en-GB', now, 'Asia/Kolkata')).toBe(
      'Back Monday 20:00, Tuesday 01:30 your time',
    ));

  it('nobody knows', () =>
    expect(statusText(undefined, 'Europe/Lisbon', english, 'en-GB', now, 'UTC')).toBe('Closed now'));

  it('a lang that is no language tag is taken for English', () =>
    expect(statusText(at('2026-11-23T09:00Z'), 'Europe/Lisbon', english, '<b>', now, 'Europe/Lisbon')).toBe(
      'Back Monday 09:00',
    ));
});
