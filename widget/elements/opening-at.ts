import { isOpen } from '../core/hours/is-open.ts';
import { nextOpening } from '../core/hours/next-opening.ts';
import { parseHours } from '../core/hours/parse-hours.ts';
import type { Words } from '../locales/words.ts';
import { warn } from '../page/warn.ts';
import { statusText } from './status-text.ts';

/** Whether somebody is there. */
export interface Opening {
  readonly open: boolean;
  /** The same for people: "Online", or "Back Monday 09:00, 14:30 your time". @param lang BCP 47 tag */
  text(words: Words, lang: string): string;
}

const read = new Map<string, ReturnType<typeof parseHours>>();

/**
 * Whether somebody is there at an instant. Hours that cannot be read are one console line and count as open.
 * @param timeZone IANA name; where it is empty, the browser's own zone serves and a line asks for it
 * @param at epoch milliseconds
 */
export function openingAt(hours: string, holidays: string, timeZone: string, at: number): Opening {
  const zone = timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!timeZone) warn(`hours="${hours}" need a time-zone, such as time-zone="${zone}"; that of each visitor serves`);
  const key = [hours, holidays, zone].join('\n');
  const schedule = read.get(key) ?? parseHours(hours || '24/7', holidays, zone);
  read.set(key, schedule);
  if ('reason' in schedule) {
    warn(`hours cannot be used: ${schedule.reason}`);
    return { open: true, text: (words) => words.online };
  }
  const open = isOpen(schedule, at);
  return {
    open,
    text: (words, lang) => (open ? words.online : statusText(nextOpening(schedule, at), zone, words, lang, at)),
  };
}
