import type { NumberRow } from './packed-numbers.ts';

/** A column as it tells rows apart: for each a place, less than `size`. */
export interface Places {
  readonly places: NumberRow;
  readonly size: number;
}

/** Rows by what they have in common. */
export interface RowGroups {
  /** For each row its group; NO_GROUP for those that were left out. */
  readonly of: Uint32Array;
  /** For each group one of its rows. */
  readonly some: readonly number[];
}

export const NO_GROUP = 0xffff_ffff;

/** Up to here a table of all that could be is quicker than a map of what is. */
const TABLE_AT_MOST = 1 << 16;

/**
 * Puts rows together that have the same place in every column.
 * @param isIn which rows; all by default
 */
export function groupRows(length: number, columns: readonly Places[], isIn?: (row: number) => boolean): RowGroups {
  let of = new Uint32Array(length);
  let some: number[] = [];
  for (let row = 0; row < length; row++) {
    if (isIn && !isIn(row)) of[row] = NO_GROUP;
    else if (some.length === 0) some = [row];
  }
  for (const { places, size } of columns) {
    const finer = new Uint32Array(length);
    const found: number[] = [];
    const possible = some.length * size;
    const table = possible <= TABLE_AT_MOST ? new Int32Array(possible).fill(-1) : undefined;
    const map = new Map<number, number>();
    for (let row = 0; row < length; row++) {
      const group = of[row] ?? NO_GROUP;
      if (group === NO_GROUP) {
        finer[row] = NO_GROUP;
        continue;
      }
      const key = group * size + (places[row] ?? 0);
      let its = table ? (table[key] ?? -1) : (map.get(key) ?? -1);
      if (its === -1) {
        its = found.length;
        found.push(row);
        if (table) table[key] = its;
        else map.set(key, its);
      }
      finer[row] = its;
    }
    of = finer;
    some = found;
  }
  return { of, some };
}
