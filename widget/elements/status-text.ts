import { localDate } from '../core/time/local-date.ts';
import type { Words } from '../locales/words.ts';

const DAY_MS = 86_400_000;

/**
 * When somebody will be there again, in words: "Back Monday 09:00, 14:30 your time".
 * @param nextAt epoch milliseconds; undefined: nobody knows
 * @param timeZone the owner's
 * @param lang BCP 47 tag, for the names of days and the form of times
 * @param now epoch milliseconds
 * @param zone the visitor's
 */
export function statusText(
  nextAt: number | undefined,
  timeZone: string,
  words: Words,
  lang: string,
  now: number,
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  if (!nextAt) return words.closed;
  const format = (options: Intl.DateTimeFormatOptions) => {
    try {
      return new Intl.DateTimeFormat(lang, options).format(nextAt);
    } catch {
      // A `lang` that is no language tag.
      return new Intl.DateTimeFormat('en-GB', options).format(nextAt);
    }
  };
  const time = (timeZone: string) => format({ timeZone, hour: '2-digit', minute: '2-digit' });
  const day = (timeZone: string) =>
    nextAt - now < 6 * DAY_MS
      ? format({ timeZone, weekday: 'long' })
      : format({ timeZone, weekday: 'short', day: 'numeric', month: 'long' });
  /** Today needs no name of the day. */
  const when = (timeZone: string) =>
    localDate(now, timeZone) === localDate(nextAt, timeZone) ? time(timeZone) : `${day(timeZone)} ${time(timeZone)}`;
  const theirs = words.back.replace('{time}', when(timeZone));
  if (time(zone) === time(timeZone) && localDate(nextAt, zone) === localDate(nextAt, timeZone)) return theirs;
  const sameDay = localDate(nextAt, zone) === localDate(nextAt, timeZone);
  return `${theirs}, ${words.yourTime.replace('{time}', sameDay ? time(zone) : when(zone))}`;
}
