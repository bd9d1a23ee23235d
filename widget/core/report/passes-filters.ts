import type { DimensionName } from './dimension.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { Fact } from './fact.ts';
import type { Filter } from './filter.ts';
import { valueOfFact } from './value-of-fact.ts';

/**
 * Whether a report under these filters counts an event. Several values of one dimension are alternatives, values that
 * are ruled out are ruled out together, and dimensions must all agree. An event has one value of each dimension: by
 * its own circumstances, or by the last of the ads that led to it.
 * @param fixedFilters must hold as well, by themselves: a value of `filters` is no alternative to one of these
 */
export function passesFilters(
  filters: readonly Filter[],
  fixedFilters: readonly Filter[] = [],
): (fact: Pick<Fact, 'path' | 'context'>) => boolean {
  if (fixedFilters.length > 0) {
    const sides = [passesFilters(filters), passesFilters(fixedFilters)];
    return (fact) => sides.every((passes) => passes(fact));
  }
  const byDimension = new Map<DimensionName, { wanted: Set<string | null>; unwanted: Set<string | null> }>();
  for (const { dimension, value, isNot } of filters) {
    const sets = byDimension.get(dimension) ?? { wanted: new Set(), unwanted: new Set() };
    byDimension.set(dimension, sets);
    sets[isNot ? 'unwanted' : 'wanted'].add(value);
  }
  const rules = [...byDimension];
  return (fact) =>
    rules.every(([name, { wanted, unwanted }]) => {
      const value = valueOfFact(DIMENSIONS[name], fact) ?? null;
      return (wanted.size === 0 || wanted.has(value)) && !unwanted.has(value);
    });
}
