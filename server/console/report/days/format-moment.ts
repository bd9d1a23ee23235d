import { strings } from '../../strings/strings.ts';
import { addDays } from './add-days.ts';
import { dayInZone } from './day-in-zone.ts';
import { formatClock } from './format-clock.ts';

/** `Today 14:03`, `Yesterday 14:03`, `21 Nov, 14:03`, with the year when it is another one: by the site's clock. */
export function formatMoment(atMs: number, timeZone: string, today: string): string {
  const clock = formatClock(atMs, timeZone);
  const day = dayInZone(atMs, timeZone);
  if (day === today) return strings.todayAt(clock);
  if (day === addDays(today, -1)) return strings.yesterdayAt(clock);
  const format = new Intl.DateTimeFormat(strings.locale, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
  });
  return strings.dayAt(format.format(atMs), clock);
}
