const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock on the wall shows at an instant, as if that were UTC.
 * @param at epoch milliseconds
 * @param timeZone IANA name; an unknown one throws RangeError
 * @returns epoch milliseconds of the shown time read as UTC, to the second
 */
export function wallClock(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const [numeric, hourCycle] = ['numeric', 'h23'] as const;
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle,
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(timeZone, format);
  }
  // "11/22/2026, 06:40:37": six numbers, always in this order in English.
  const [month = 0, day, year = 0, hour, minute, second] = (format.format(at).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
