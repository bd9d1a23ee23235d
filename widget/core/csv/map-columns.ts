import { Fault } from '../fault.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { CsvRecord } from './read-csv.ts';
import type { RowProblem } from './row-problem.ts';

/** One row under the names of its fields; what is mapped and empty is there as an empty text. */
export interface MappedRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface MappedTable {
  readonly rows: readonly MappedRow[];
  readonly problems: readonly RowProblem[];
}

/**
 * Rows of a table by field instead of by heading. Headings are compared without regard to case.
 * @param header the record that names the columns
 * @throws Fault `bad_request` when a mapped column is missing or there twice
 */
export function mapColumns(header: CsvRecord, records: readonly CsvRecord[], mapping: ColumnMapping): MappedTable {
  const headings = header.cells.map((cell) => cell.trim().toLowerCase());
  const places = [...mapping.columns].map(([field, heading]) => {
    const place = headings.indexOf(heading.toLowerCase());
    if (place >= 0 && place === headings.lastIndexOf(heading.toLowerCase())) return [field, place] as const;
    const wrong = place < 0 ? 'there is no column' : 'there are several columns';
    const all = header.cells.map((cell) => JSON.stringify(cell.trim())).join(', ');
    throw new Fault(
      'bad_request',
      `line ${header.line}: ${wrong} ${JSON.stringify(heading)} for ${field}; there are ${all}`,
    );
  });
  const rows: MappedRow[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells } of records) {
    if (cells.length !== headings.length) {
      const message = `has ${cells.length} cells under ${headings.length} columns; a cell with a separator in it needs quotes`;
      problems.push({ line, field: '', message });
      continue;
    }
    rows.push({
      line,
      cells: new Map([
        ...mapping.constants,
        ...places.map(([field, place]) => [field, cells[place]?.trim() ?? ''] as const),
      ]),
    });
  }
  return { rows, problems };
}
