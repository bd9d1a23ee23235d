import { isOpen } from '../core/hours/is-open.ts';
import { nextOpening } from '../core/hours/next-opening.ts';
import { parseHours } from '../core/hours/parse-hours.ts';
import { warn } from '../page/warn.ts';

/** Whether somebody is there. */
export interface Opening {
  readonly open: boolean;
  /** When closed: epoch milliseconds of the next opening, if there is one within a year. */
  readonly nextAt?: number | undefined;
  /** IANA name. */
  readonly timeZone: string;
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
    return { open: true, timeZone: zone };
  }
  const open = isOpen(schedule, at);
  return { open, timeZone: zone, ...(!open && { nextAt: nextOpening(schedule, at) }) };
}
