import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { isTimeZone } from '#core/time/is-time-zone.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Site } from '../../config/config.ts';

const DAYS_AT_MOST = 4_000;

export const siteId = z.string({ error: 'is missing: give the id of a site' });

export const timeZone = z.string().refine(isTimeZone, { error: 'is not an IANA time zone, like Europe/Lisbon' });

/** `Date.parse` alone takes February 30 for a day in March. */
const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && nextDate(text, 0) === text;

export const date = z.string().refine(isDate, { error: 'is not a date, YYYY-MM-DD' });

/** A site and the days that are asked about. */
export const period = z.object({ site: siteId, from: date.optional(), to: date.optional() });

/**
 * The period in the site's zone: the last 30 days unless it is given.
 * @throws Fault `bad_request`
 */
export function daysOf(site: Site, given: { from?: string | undefined; to?: string | undefined }, now: number) {
  const to = given.to ?? localDate(now, site.timeZone);
  const from = given.from ?? nextDate(to, -29);
  if (from > to) throw new Fault('bad_request', 'from is after to.');
  if (nextDate(from, DAYS_AT_MOST) < to)
    throw new Fault('bad_request', `from and to are more than ${DAYS_AT_MOST} days apart.`);
  return { site: site.id, timeZone: site.timeZone, from, to };
}
