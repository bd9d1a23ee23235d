import type { Touchpoint } from '../visit/touchpoint.ts';
import type { CreditedFact } from './fact.ts';

/** A way as models that learn from all of them take it, before it is worth anything. */
export interface JourneyPath {
  readonly channels: readonly string[];
  readonly conversions: 0 | 1;
  readonly nulls: 0;
}

/** The ways to what came. @param rowOf names the row that a touchpoint belongs to */
export function journeyPaths(
  facts: readonly CreditedFact[],
  rowOf: (touchpoint: Touchpoint) => string,
): readonly JourneyPath[] {
  return facts.map(({ path, count }) => ({ channels: path.map(rowOf), conversions: count, nulls: 0 }));
}
