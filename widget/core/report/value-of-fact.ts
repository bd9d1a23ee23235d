import type { Dimension } from './dimension.ts';
import type { Fact } from './fact.ts';

/** The one value under which an event is counted: of its last touchpoint, or its own; undefined: not known. */
export function valueOfFact(
  dimension: Dimension,
  { path, context }: Pick<Fact, 'path' | 'context'>,
): string | undefined {
  if (dimension.of === 'event') return dimension.valueOf(context);
  const origin = path.at(-1);
  return origin && dimension.valueOf(origin);
}
