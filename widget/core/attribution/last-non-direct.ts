import type { Touchpoint } from '../visit/touchpoint.ts';

/**
 * The last touchpoint whose source is not `direct` takes all; when every one is direct, the last of them does.
 * @returns one credit per touchpoint, summing to 1; none for an empty journey
 */
export function lastNonDirect(journey: readonly Touchpoint[]): number[] {
  const named = journey.findLastIndex((touchpoint) => touchpoint.source !== 'direct');
  const winner = named === -1 ? journey.length - 1 : named;
  return journey.map((_, i) => (i === winner ? 1 : 0));
}
