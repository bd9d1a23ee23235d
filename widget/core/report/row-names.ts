import type { Touchpoint } from '../visit/touchpoint.ts';
import type { Dimension } from './dimension.ts';
import { DIMENSIONS } from './dimensions.ts';
import { originNames } from './origin-names.ts';

/** Names the row that a touchpoint belongs to in a breakdown by a dimension of touchpoints. */
export function rowNames(dimension: Extract<Dimension, { of: 'touchpoint' }>): (touchpoint: Touchpoint) => string {
  return dimension === DIMENSIONS.origin ? originNames() : dimension.valueOf;
}
