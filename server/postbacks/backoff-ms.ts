const FIRST_MS = 30_000;
const LONGEST_MS = 3_600_000;

/**
 * How long to wait after the given number of tries: half a minute, doubling up to an hour, each shifted at random by
 * up to a half, so that what failed together does not come back together.
 * @param random 0 to 1
 */
export function backoffMs(attempts: number, random: number): number {
  return Math.round(Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, attempts - 1)) * (0.5 + random));
}
