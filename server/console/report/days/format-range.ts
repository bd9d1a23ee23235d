import { strings } from '../../strings/strings.ts';
import type { DayRange } from './day-range.ts';

/** `24 Oct – 22 Nov 2026`. Days are plain dates, so UTC on both sides keeps them what they are. */
export function formatRange({ from, to }: DayRange): string {
  const format = new Intl.DateTimeFormat(strings.locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`));
}
