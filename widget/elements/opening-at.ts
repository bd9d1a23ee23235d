import { isOpen } from '../core/hours/is-open.ts';
import { nextOpening } from '../core/hours/next-opening.ts';
import { parseHours } from '../core/hours/parse-hours.ts';
import type { Words } from '../locales/words.ts';
import { warn } from '../page/warn.ts';
import type { PanelOptions } from './panel/panel-options.ts';
import { statusText } from './status-text.ts';

/** Whether somebody is there. */
export interface Opening {
  readonly open: boolean;
  /** The same for people: "Online", or "Back Monday 09:00, 14:30 your time". @param lang BCP 47 tag */
  text(words: Words, lang: string): string;
}

/** When somebody is there, as it was set. */
export interface OpeningHours extends Pick<PanelOptions, 'hours' | 'holidays' | 'timeZone'> {
  readonly whenClosed?: PanelOptions['whenClosed'];
}

const WHEN_CLOSED: readonly string[] = ['message', 'channel', 'hide', 'same'] satisfies PanelOptions['whenClosed'][];
const read = new Map<string, ReturnType<typeof parseHours>>();

/**
 * Whether somebody is there at an instant. Hours that cannot be read are one console line and count as open. Where there
 * is no zone, the browser's own serves and, where that matters, a line asks for one.
 * @param at epoch milliseconds
 */
export function openingAt({ hours, holidays, timeZone, whenClosed = 'message' }: OpeningHours, at: number): Opening {
  if (!WHEN_CLOSED.includes(whenClosed)) warn(`when-closed is none of ${WHEN_CLOSED.join(', ')}; "message" is used`);
  const zone = timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone;
  // Always open is the same everywhere.
  if (!timeZone && (holidays || hours.trim() !== '24/7'))
    warn(`hours="${hours}" need a time-zone, such as time-zone="${zone}"; that of each visitor serves`);
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
