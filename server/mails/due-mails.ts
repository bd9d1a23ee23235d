import { localDate } from '#core/time/local-date.ts';
import { localInstant } from '#core/time/local-instant.ts';
import { nextDate } from '#core/time/next-date.ts';
import { type MailSettings, type MailSpan, WEEKDAYS } from '../config/mail-settings.ts';

const HOUR_MS = 3_600_000;
/** A service that was down for longer leaves a mail out: nobody wants Monday's on Friday. */
const LATE_AT_MOST_MS = 48 * HOUR_MS;

/** A span of whole local days that a mail tells, and the one before it. */
export interface MailPeriod {
  readonly span: MailSpan;
  readonly from: string;
  readonly to: string;
  readonly before: { readonly from: string; readonly to: string };
}

/** The mails whose time has come by a site's own clock. @param now epoch milliseconds */
export function dueMails(settings: Pick<MailSettings, 'day' | 'hour' | 'spans'>, timeZone: string, now: number) {
  return settings.spans.flatMap((span): MailPeriod[] => {
    // The day before too: its hour may lie just behind midnight.
    for (const today of [
      localDate(now, timeZone),
      nextDate(localDate(now, timeZone), -1),
      nextDate(localDate(now, timeZone), -2),
    ]) {
      const dueAt = localInstant(Date.parse(`${today}T00:00:00Z`) + settings.hour * HOUR_MS, timeZone);
      if (!isMailDay(span, today, settings.day) || dueAt > now || now - dueAt > LATE_AT_MOST_MS) continue;
      return [lastPeriod(span, today)];
    }
    return [];
  });
}

const isMailDay = (span: MailSpan, date: string, day: MailSettings['day']) =>
  span === 'month' ? date.endsWith('-01') : WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] === day;

/** The whole week or calendar month that ended the day before, and the one before that. */
export function lastPeriod(span: MailSpan, today: string): MailPeriod {
  const to = nextDate(today, -1);
  const from = span === 'week' ? nextDate(today, -7) : `${to.slice(0, 8)}01`;
  const beforeTo = nextDate(from, -1);
  const beforeFrom = span === 'week' ? nextDate(from, -7) : `${beforeTo.slice(0, 8)}01`;
  return { span, from, to, before: { from: beforeFrom, to: beforeTo } };
}
