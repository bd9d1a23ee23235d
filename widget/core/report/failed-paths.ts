import type { ConversionPath } from '../attribution/conversion-path.ts';
import { mergePaths } from '../attribution/merge-paths.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';
import type { PressedFact } from './fact.ts';

/**
 * Ways that led to nothing so far, those alike told once, in an order that does not depend on theirs: the draws of a
 * bootstrap do. There may be a million, nearly all of one touchpoint.
 * @param rowOf names the row that a touchpoint belongs to
 */
export function failedPaths(
  facts: Iterable<Pick<PressedFact, 'path' | 'count'>>,
  rowOf: (touchpoint: Touchpoint) => string,
): readonly ConversionPath[] {
  const single = new Map<string, number>();
  const longer: ConversionPath[] = [];
  for (const { path, count } of facts) {
    const [only] = path;
    if (!only) continue;
    if (path.length > 1) longer.push(failures(path.map(rowOf), count));
    else {
      const row = rowOf(only);
      single.set(row, (single.get(row) ?? 0) + count);
    }
  }
  const merged = mergePaths([...[...single].map(([row, nulls]) => failures([row], nulls)), ...longer]);
  const named = merged.map((path) => [JSON.stringify(path.channels), path] as const);
  return named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

const failures = (channels: readonly string[], nulls: number): ConversionPath => ({
  channels,
  conversions: 0,
  value: 0,
  nulls,
});
