import { readCsv } from '../csv/read-csv.ts';
import { Fault } from '../fault.ts';
import type { ConversionPath } from './conversion-path.ts';

// Programs write 1e+05 for a hundred thousand; thousands separators could be decimal ones and are refused.
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

const COLUMNS = ['path', 'total_conversions', 'total_conversion_value', 'total_null'] as const;
const REQUIRED: readonly string[] = ['path', 'total_conversions'];

/**
 * Paths from a CSV table (comma, semicolon or tab between cells) with the columns `path` (channels in order of time, ` > ` between them; empty when unknown),
 * `total_conversions`, and, if there are any, `total_conversion_value` and `total_null` (0 by default). Columns come
 * in any order; others are ignored.
 * @throws Fault `bad_request`, naming line and column, for whatever is missing or not a number
 */
export function parsePathTable(text: string, separator = ' > '): readonly ConversionPath[] {
  const [header, ...records] = readCsv(text);
  if (!header) throw new Fault('bad_request', 'line 1: the table is empty; its first line must name the columns');
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  for (const column of COLUMNS) {
    if (names.includes(column) ? names.indexOf(column) !== names.lastIndexOf(column) : REQUIRED.includes(column)) {
      const wrong = names.includes(column) ? 'is there more than once' : 'is missing';
      throw new Fault('bad_request', `line ${header.line}, column ${column}: ${wrong}`);
    }
  }

  return records.map(({ line, cells }) => {
    if (cells.length !== names.length) {
      const counts = `${cells.length} cells under ${names.length} columns`;
      throw new Fault('bad_request', `line ${line}: ${counts}; a cell with a separator in it needs quotes`);
    }
    const refuse = (column: string, why: string) => new Fault('bad_request', `line ${line}, column ${column}: ${why}`);
    const number = (column: (typeof COLUMNS)[number], least: number) => {
      if (!names.includes(column)) return 0;
      const cell = cells[names.indexOf(column)]?.trim() ?? '';
      const value = NUMBER.test(cell) ? Number(cell) : Number.NaN;
      // Beyond this, sums lose whole conversions.
      if (value >= least && value <= Number.MAX_SAFE_INTEGER) return value;
      const wanted = least === 0 ? 'a number of 0 or more' : 'a number';
      throw refuse(column, `${JSON.stringify(cell.slice(0, 40))} is not ${wanted}, written like 1234.5`);
    };

    const path = cells[names.indexOf('path')] ?? '';
    const channels = path.trim() === '' ? [] : path.split(separator).map((channel) => channel.trim());
    // Of two separators behind each other, the second one's first space went with the first.
    const isNameless = (channel: string) => channel === '' || channel.startsWith(separator.trimStart());
    if (channels.some(isNameless)) throw refuse('path', `a channel without a name beside "${separator}"`);
    const conversions = number('total_conversions', 0);
    const value = number('total_conversion_value', -Number.MAX_SAFE_INTEGER);
    if (conversions === 0 && value !== 0) {
      throw refuse('total_conversion_value', `${value} is the value of conversions, but total_conversions is 0`);
    }
    return { channels, conversions, value, nulls: number('total_null', 0) };
  });
}
