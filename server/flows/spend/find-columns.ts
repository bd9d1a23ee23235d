import type { ColumnMapping } from '#core/csv/column-mapping.ts';
import { ownColumns } from '#core/csv/own-columns.ts';
import type { CsvRecord } from '#core/csv/read-csv.ts';
import { isCurrency } from '#core/money/is-currency.ts';
import { SPEND_FIELDS, SPEND_FORMATS, type SpendFormat } from './spend-formats.ts';

/** Titles and dates that an export may put above its headings. */
const TITLES_AT_MOST = 20;

/** Where a file's headings stand and what they hold. */
export interface FoundColumns {
  readonly header: CsvRecord;
  readonly records: readonly CsvRecord[];
  readonly mapping: ColumnMapping;
  /** Whose export it is; empty if it is nobody's that is known. */
  readonly format: string;
}

/**
 * Finds the headings of a spend file: those that the owner maps, else those of a known export, else the fields' own
 * names. What the owner says wins over what is known. Undefined if no line names a day and an amount.
 */
export function findColumns(records: readonly CsvRecord[], given: ColumnMapping): FoundColumns | undefined {
  for (const [i, header] of records.slice(0, TITLES_AT_MOST).entries()) {
    const headings = header.cells.map((cell) => cell.trim());
    const format = formatOf(headings);
    const columns = format ? columnsOf(format, headings) : ownColumns(headings, SPEND_FIELDS);
    const constants = new Map(
      format && [
        ['source', format.source],
        ['medium', format.medium],
      ],
    );
    for (const field of [...given.columns.keys(), ...given.constants.keys()]) {
      columns.delete(field);
      constants.delete(field);
    }
    for (const [field, heading] of given.columns) columns.set(field, heading);
    for (const [field, value] of given.constants) constants.set(field, value);
    for (const field of columns.keys()) constants.delete(field);
    if (!isThere(columns.get('amount'), headings) || !(isThere(columns.get('day'), headings) || constants.has('day')))
      continue;
    const currency = currencyIn(columns.get('amount') ?? '');
    if (currency && !columns.has('currency') && !constants.has('currency')) constants.set('currency', currency);
    return { header, records: records.slice(i + 1), mapping: { columns, constants }, format: format?.name ?? '' };
  }
  return;
}

function isThere(heading: string | undefined, headings: readonly string[]): boolean {
  return heading !== undefined && headings.some((one) => one.toLowerCase() === heading.toLowerCase());
}

/** `Amount spent (EUR)` without its currency, in lower case. */
function plain(heading: string): string {
  return currencyIn(heading) ? heading.slice(0, -5).trim().toLowerCase() : heading.toLowerCase();
}

function currencyIn(heading: string): string | undefined {
  const code = /\(([A-Z]{3})\)$/.exec(heading)?.[1];
  return code !== undefined && isCurrency(code) ? code : undefined;
}

function formatOf(headings: readonly string[]): SpendFormat | undefined {
  const there = new Set(headings.map(plain));
  return SPEND_FORMATS.find(({ knownBy }) => knownBy.some((signs) => signs.every((sign) => there.has(sign))));
}

function columnsOf({ headings: known }: SpendFormat, headings: readonly string[]): Map<string, string> {
  const columns = new Map<string, string>();
  for (const field of SPEND_FIELDS) {
    for (const name of known[field] ?? []) {
      const heading = headings.find((one) => plain(one) === name);
      if (heading === undefined) continue;
      columns.set(field, heading);
      break;
    }
  }
  return columns;
}
