import { wallClock } from './wall-clock.ts';

/** The local date of an instant, `YYYY-MM-DD`. @param timeZone IANA name; an unknown one throws RangeError */
export const localDate = (at: number, timeZone: string): string =>
  // Not by a locale that writes dates so: which one does is another matter in each browser.
  new Date(wallClock(at, timeZone)).toISOString().slice(0, 10);
