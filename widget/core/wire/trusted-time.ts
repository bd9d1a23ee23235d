const MINUTE_MS = 60_000;
/** A click may wait in the visitor's queue until the next page view; beyond a week it is of no use to anyone. */
const OLDEST_MS = 7 * 86_400_000;

/**
 * When an event really happened. The visitor's clock is believed where it agrees with ours to ten minutes (two
 * deliveries of one event then tell one time); else it is set right by its difference at sending. Never later than
 * its arrival, never more than a week before it. All in epoch milliseconds.
 */
export function trustedTime(at: number, sentAt: number, receivedAt: number): number {
  const skew = receivedAt - sentAt;
  const corrected = Math.abs(skew) <= 10 * MINUTE_MS ? at : at + skew;
  return Math.max(receivedAt - OLDEST_MS, Math.min(corrected, receivedAt));
}
