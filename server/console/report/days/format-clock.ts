import { strings } from '../../strings/strings.ts';

/** `14:03` as the site's own clock shows it. */
export function formatClock(atMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat(strings.locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(atMs);
}
