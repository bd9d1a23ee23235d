import type { PackedCell, PackedRow, PackedRows } from './packed-rows.ts';

/** The rows again, as they were packed. */
export function unpackRows({ length, texts, textColumns, numberColumns }: PackedRows): PackedRow[] {
  const textual = Object.entries(textColumns);
  const numeric = Object.entries(numberColumns);
  return Array.from({ length }, (_, i) => {
    const row: Record<string, PackedCell> = {};
    for (const [name, column] of textual) row[name] = texts[column[i] ?? -1] ?? null;
    for (const [name, column] of numeric) row[name] = column[i] ?? null;
    return row;
  });
}
