const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock at an instant, `HH:MM`. @param timeZone IANA name; an unknown one throws RangeError */
export function localTime(at: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return format.format(at);
}
