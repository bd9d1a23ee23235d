import { wallClock } from './wall-clock.ts';

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. @param timeZone IANA name */
export const offsetAt = (at: number, timeZone: string): number =>
  wallClock(at, timeZone) - Math.floor(at / 1_000) * 1_000;
