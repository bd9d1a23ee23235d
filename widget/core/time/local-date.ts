const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date of an instant, `YYYY-MM-DD`. @param timeZone IANA name; an unknown one throws RangeError */
export function localDate(at: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // en-CA writes dates as ISO does; building a format costs a hundred times as much as using one.
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(at);
}
