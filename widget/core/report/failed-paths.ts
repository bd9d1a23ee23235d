import type { ConversionPath } from '../attribution/conversion-path.ts';
import { mergePaths } from '../attribution/merge-paths.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';
import type { Fact } from './fact.ts';

/**
 * Ways that led to nothing so far, those alike told once. There may be a million, nearly all of one touchpoint.
 * @param rowOf names the row that a touchpoint belongs to
 */
export function failedPaths(
  facts: Iterable<Pick<Fact, 'path'>>,
  rowOf: (touchpoint: Touchpoint) => string,
): readonly ConversionPath[] {
  const single = new Map<string, number>();
  const longer: ConversionPath[] = [];
  for (const { path } of facts) {
    const [only] = path;
    if (!only) continue;
    if (path.length > 1) longer.push(failures(path.map(rowOf), 1));
    else {
      const row = rowOf(only);
      single.set(row, (single.get(row) ?? 0) + 1);
    }
  }
  return mergePaths([...[...single].map(([row, nulls]) => failures([row], nulls)), ...longer]);
}

const failures = (channels: readonly string[], nulls: number): ConversionPath => ({
  channels,
  conversions: 0,
  value: 0,
  nulls,
});
