import { Fault } from '../fault.ts';

/** One record of a CSV text, and the line on which it begins, counted from 1: quoted cells may hold line breaks. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What may stand between cells; spreadsheets of many countries write semicolons, since their comma is a decimal one. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * Delimited text as in RFC 4180, with any line ends. Cells are separated by whichever of comma, semicolon, tab and bar
 * is most frequent in the first line that has any, since exports begin with titles; a single bar is a title's own. A byte
 * order mark and empty lines are skipped; a quote that does not begin a cell is an ordinary character.
 * @throws Fault `bad_request`, naming the line, when a quoted cell does not end or something follows it
 */
export function readCsv(text: string): readonly CsvRecord[] {
  const separator = separatorOf(text);
  // From where the last cell ended: a quoted cell (a quote within it is doubled) or a plain one, then what ends it.
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*|))([${separator}]|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const records: CsvRecord[] = [];
  let line = 1;
  let begun = line;
  let cells: string[] = [];
  cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const match = cell.exec(text);
    if (!match) {
      throw new Fault('bad_request', `line ${line}: a quoted cell does not end, or something follows its last quote`);
    }
    const [whole, quoted, plain = '', end] = match;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === separator) continue;
    if (cells.length > 1 || quoted !== undefined || plain.trim() !== '') records.push({ line: begun, cells });
    cells = [];
    begun = line;
  }
  return records;
}

function separatorOf(text: string): string {
  const [header = ''] = /^.*(?:[,;\t]|\|.*\|).*$/m.exec(text) ?? [];
  const count = (separator: string) => header.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}
