import { MAIL_DAYS } from './mail.ts';

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const HOUR_MS = 3_600_000;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Days of the week in the reader's language, as choices. */
export function dayChoices(languages: readonly string[]): readonly (readonly [value: string, label: string])[] {
  const name = new Intl.DateTimeFormat(languages, { weekday: 'long', timeZone: 'UTC' });
  return MAIL_DAYS.map((day, i) => [day, name.format(MONDAY + i * 24 * HOUR_MS)]);
}

/** Hours of a day as the reader writes them, as choices. */
export function hourChoices(languages: readonly string[]): readonly (readonly [value: string, label: string])[] {
  const time = new Intl.DateTimeFormat(languages, { timeStyle: 'short', timeZone: 'UTC' });
  return HOURS.map((hour) => [String(hour), time.format(MONDAY + hour * HOUR_MS)]);
}

/** Languages by their names in the reader's own, as choices. */
export function languageChoices(
  languages: readonly string[],
  locales: readonly string[],
): readonly (readonly [value: string, label: string])[] {
  const names = new Intl.DisplayNames(languages, { type: 'language' });
  return locales.map((locale) => [locale, names.of(locale) ?? locale]);
}
