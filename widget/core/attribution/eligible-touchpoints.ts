import type { Touchpoint } from '../visit/touchpoint.ts';

const DAY_MS = 86_400_000;

/** Whether a touchpoint may earn credit for what happened at a time: 0 <= age <= lookback. Epoch milliseconds. */
export const isWithinLookback = (touchedAt: number, at: number, lookbackDays: number): boolean =>
  touchedAt <= at && at - touchedAt <= lookbackDays * DAY_MS;

/**
 * The touchpoints that may earn credit, oldest first: 0 <= age <= lookback, both ends closed. Ties in time keep the
 * order in which they were given.
 * @param at when the conversation started, epoch milliseconds
 */
export function eligibleTouchpoints(
  touchpoints: readonly Touchpoint[],
  at: number,
  lookbackDays: number,
): readonly Touchpoint[] {
  const isEligible = (touchpoint: Touchpoint) => isWithinLookback(touchpoint.at, at, lookbackDays);
  // Most visits began once: of a million clicks, a list less for each is felt.
  if (touchpoints.length === 1 && touchpoints.every(isEligible)) return touchpoints;
  return touchpoints.filter(isEligible).sort((a, b) => a.at - b.at);
}
