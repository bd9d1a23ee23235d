const FRESH_FOR_SECONDS = 300;

/**
 * Whether a signature's own time is at most five minutes away, either way.
 * @param seconds unix time, as the header wrote it
 * @param now epoch milliseconds
 */
export function isFresh(seconds: string | undefined, now: number): boolean {
  return /^\d{1,12}$/.test(seconds ?? '') && Math.abs(now / 1_000 - Number(seconds)) <= FRESH_FOR_SECONDS;
}
