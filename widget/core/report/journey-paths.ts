import type { Money } from '../money/money.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';

/** A way to something that is credited, or to a click or conversation that did not come so far. */
export interface ReportedJourney {
  /** When it ended, epoch milliseconds. */
  readonly at: number;
  /** Eligible touchpoints, oldest first; not empty. */
  readonly path: readonly Touchpoint[];
  /** 1 if it came so far; 0 if it did not, or only gave money back. */
  readonly count: 0 | 1;
  /** What it was worth; nothing where it did not come so far. */
  readonly money: readonly Money[];
}

/** A journey as models that learn from all of them take it, before it is worth anything. */
export interface JourneyPath {
  readonly channels: readonly string[];
  readonly conversions: 0 | 1;
  readonly nulls: 0 | 1;
}

export const isFailure = ({ count, money }: Pick<ReportedJourney, 'count' | 'money'>) =>
  count === 0 && money.length === 0;

/** @param rowOf names the row that a touchpoint belongs to */
export function journeyPaths(
  journeys: readonly ReportedJourney[],
  rowOf: (touchpoint: Touchpoint) => string,
): JourneyPath[] {
  return journeys.map((journey) => ({
    channels: journey.path.map(rowOf),
    conversions: journey.count,
    nulls: isFailure(journey) ? 1 : 0,
  }));
}
