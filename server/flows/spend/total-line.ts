import type { CsvRecord } from '#core/csv/read-csv.ts';
import type { FoundColumns } from './find-columns.ts';

/** What names an ad; a known export's line with none of them adds up those that have. */
const NAMES = ['campaign', 'adSet', 'adName', 'ad'];
/** How totals begin, in Google's and TikTok's exports. */
const TOTAL = /^(grand )?total\b/i;

/** What stands for a day where there is none. */
const NO_DAY = /^(-*|(grand )?total\b.*)$/i;

/** Why a line is no spend of its own, or empty: counted beside the lines that it adds up, it would count them twice. */
export function totalLine({ cells }: CsvRecord, { header, mapping, format }: FoundColumns): string {
  if (format === '') return '';
  const headings = header.cells.map((cell) => cell.trim().toLowerCase());
  const cellsOf = (fields: readonly string[]) =>
    fields.flatMap((field) => {
      const place = headings.indexOf(mapping.columns.get(field)?.toLowerCase() ?? '');
      return place < 0 ? [] : [(cells[place] ?? '').trim()];
    });
  const first = cells.map((cell) => cell.trim()).find(Boolean) ?? '';
  if (TOTAL.test(first) && cellsOf(['day']).every((cell) => NO_DAY.test(cell))) return 'is a total of other lines';
  const names = cellsOf(NAMES);
  const isNameless = names.length > 0 && names.every((name) => /^-*$/.test(name));
  return isNameless ? 'names no campaign or ad: a total of other lines' : '';
}
