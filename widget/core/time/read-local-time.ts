import { dayStart } from './day-start.ts';
import { localInstant } from './local-instant.ts';
import { nextDate } from './next-date.ts';
import { type DateOrder, readDay } from './read-day.ts';

const CLOCK = /^(.*?)(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;

/**
 * A local date and time as files write them, in epoch milliseconds; undefined when it is none. A date alone is its
 * last moment, so that what happened that day came before it.
 */
export function readLocalTime(text: string, order: DateOrder, timeZone: string): number | undefined {
  const written = CLOCK.exec(text.trim());
  const date = readDay(written?.[1] ?? text, order);
  if (date === undefined) return;
  if (!written) return dayStart(nextDate(date), timeZone) - 1;
  const [, , hours = '', minutes = '', seconds = '0', half] = written;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half && Number(hours) > 12)) return;
  return localInstant(
    Date.parse(`${date}T00:00:00Z`) + ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000,
    timeZone,
  );
}
