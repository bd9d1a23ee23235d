import { eligibleTouchpoints } from '../attribution/eligible-touchpoints.ts';
import { journey } from '../attribution/journey.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';

/**
 * The touchpoints that may earn credit for what happened at a time, oldest first, each visit told once.
 * @param at epoch milliseconds
 */
export function pathTo(touchpoints: readonly Touchpoint[], at: number, lookbackDays: number): readonly Touchpoint[] {
  const eligible = eligibleTouchpoints(touchpoints, at, lookbackDays);
  // Nearly every visit begins once.
  return eligible.length < 2 ? eligible : journey(eligible);
}
