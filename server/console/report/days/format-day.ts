import { strings } from '../../strings/strings.ts';

/** A plain date with those of its parts that are asked for. UTC on both sides keeps it what it is. */
export function formatDay(date: string, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(strings.locale, { ...parts, timeZone: 'UTC' });
  return format.format(Date.parse(`${date}T00:00:00Z`));
}
