import type { Touchpoint } from '../visit/touchpoint.ts';

const DAY_MS = 86_400_000;

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
  const isEligible = (touchpoint: Touchpoint) => touchpoint.at <= at && at - touchpoint.at <= lookbackDays * DAY_MS;
  // Most visits began once: of a million clicks, a list less for each is felt.
  if (touchpoints.length === 1 && touchpoints.every(isEligible)) return touchpoints;
  return touchpoints.filter(isEligible).sort((a, b) => a.at - b.at);
}
