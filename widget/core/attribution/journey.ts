import type { Touchpoint } from '../visit/touchpoint.ts';

/** A visit ends after half an hour of rest: what arrives again from the same place within it is the same visit. */
const VISIT_MS = 30 * 60_000;

/**
 * Touchpoints in order of time, with those of one visit told once: each event of a page repeats how its visit began.
 * Ties keep the order in which they were given.
 */
export function journey(touchpoints: readonly Touchpoint[]): readonly Touchpoint[] {
  const visits: Touchpoint[] = [];
  for (const touchpoint of [...touchpoints].sort((a, b) => a.at - b.at)) {
    // Only the one just before: who comes from another place in between has left that visit.
    const before = visits.at(-1);
    const again = before && touchpoint.at - before.at < VISIT_MS && isSamePlace(before, touchpoint);
    if (!again) visits.push(touchpoint);
  }
  return visits;
}

function isSamePlace(a: Touchpoint, b: Touchpoint): boolean {
  return (
    a.source === b.source &&
    a.medium === b.medium &&
    a.campaign === b.campaign &&
    a.term === b.term &&
    a.content === b.content &&
    a.adId === b.adId &&
    a.adClickId?.kind === b.adClickId?.kind &&
    a.adClickId?.value === b.adClickId?.value
  );
}
