import type { Dimension } from './dimension.ts';
import type { Fact } from './fact.ts';

/** The one value under which an event is counted: of its last touchpoint, or its own; undefined: not known. */
export function valueOfFact(dimension: Dimension, fact: Pick<Fact, 'path' | 'context'>): string | undefined {
  // Only where it is asked for: a summary has to put the circumstances of an event together.
  if (dimension.of === 'event') return dimension.valueOf(fact.context);
  const origin = fact.path.at(-1);
  return origin && dimension.valueOf(origin);
}
