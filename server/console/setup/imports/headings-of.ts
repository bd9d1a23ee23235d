import { readCsv } from '#core/csv/read-csv.ts';

const LINES = 12;

/** The headings of a file: the first line with most cells, since exports begin with titles. Empty if it is no table. */
export function headingsOf(text: string): readonly string[] {
  try {
    const lines = readCsv(text.split(/\r\n|\n|\r/, LINES).join('\n'));
    const widest = Math.max(...lines.map(({ cells }) => cells.length));
    return lines.find(({ cells }) => cells.length === widest)?.cells.filter((cell) => cell.trim() !== '') ?? [];
  } catch {
    return [];
  }
}
