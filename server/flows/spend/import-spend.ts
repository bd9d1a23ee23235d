import { createHash } from 'node:crypto';
import { parseColumnMapping } from '#core/csv/column-mapping.ts';
import { mapColumns } from '#core/csv/map-columns.ts';
import { readCsv } from '#core/csv/read-csv.ts';
import type { RowProblem } from '#core/csv/row-problem.ts';
import { Fault } from '#core/fault.ts';
import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import type { DecimalMark } from '#core/money/read-amount.ts';
import { newId } from '#core/new-id.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { DateOrder } from '#core/time/read-day.ts';
import type { Site } from '../../config/config.ts';
import { type AdName, SPEND_KEY, type SpendRow, type SpendSheet } from '../../store/rows/spend-sheet.ts';
import type { Store } from '../../store/store.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { findColumns } from './find-columns.ts';
import { readSpendRow } from './read-spend-row.ts';
import { SPEND_FIELDS, type SpendField } from './spend-formats.ts';
import { totalLine } from './total-line.ts';

const ROWS_AT_MOST = 50_000;
const SHOWN = 20;
const PROBLEMS_SHOWN = 100;

export interface ImportSpend {
  readonly store: Store;
  readonly randomBytes: (length: number) => Uint8Array;
}

export interface SpendImportOptions {
  /** Where the fields are found, as `parseColumnMapping` reads it; known exports need none. */
  readonly columns: string;
  /** What a field is in every line: `columns` says the same with an equals sign. */
  readonly constants: Readonly<Partial<Record<SpendField, string | undefined>>>;
  readonly preview: 'true' | 'false';
  readonly decimal: DecimalMark;
  readonly dateFormat: DateOrder;
}

export interface ImportedSpend {
  /** `spd_...`; null for a preview. */
  readonly id: string | null;
  readonly isDuplicate: boolean;
  /** google, meta...: whose export it is; empty if it is nobody's that is known. */
  readonly format: string;
  /** Where each field was found: a heading, or `=` and a constant. */
  readonly columns: Readonly<Record<string, string>>;
  /** Lines of spend; those of one key are added up into one row. */
  readonly lines: number;
  readonly rows: number;
  readonly updated: number;
  readonly problems: readonly RowProblem[];
  /** Lines that are no spend of their own: totals. */
  readonly skipped: readonly RowProblem[];
  readonly preview: readonly (Omit<SpendRow, 'amount'> & { readonly amount: string })[];
}

/**
 * Keeps what a file says ads cost, all of it or nothing, or shows what it would keep.
 * @throws Fault `bad_request`, naming the line and the field; `unavailable`
 */
export async function importSpend(
  { store, randomBytes }: ImportSpend,
  site: Site,
  text: string,
  options: SpendImportOptions,
  receivedAt: number,
): Promise<ImportedSpend> {
  const read = readFile(text, options, nextDate(localDate(receivedAt, site.timeZone)));
  const { format, columns, lines, rows, ads, problems, skipped } = read;
  const answer = { format, columns, lines, rows: rows.length, skipped: skipped.slice(0, PROBLEMS_SHOWN) };
  if (options.preview === 'true') {
    const preview = rows.slice(0, SHOWN).map((row) => ({ ...row, amount: formatMinorUnits(row.amount, row.currency) }));
    return {
      ...answer,
      id: null,
      isDuplicate: false,
      updated: 0,
      problems: problems.slice(0, PROBLEMS_SHOWN),
      preview,
    };
  }
  refuseProblems(problems);
  const [first, ...rest] = rows;
  if (!first) throw new Fault('bad_request', 'The file has no lines of spend under its headings.');
  const sheet: SpendSheet = {
    id: newId('spd', receivedAt, randomBytes),
    at: receivedAt,
    format,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([rows, ads]))
      .digest('base64url'),
    rows: [first, ...rest],
    ads,
  };
  return { ...answer, ...(await store.recordSpend(site.id, sheet)), problems: [], preview: [] };
}

function readFile(text: string, options: SpendImportOptions, today: string) {
  const { columns: given, constants, decimal, dateFormat } = options;
  const all = readCsv(text);
  if (all.length > ROWS_AT_MOST)
    throw new Fault('too_large', `The file has more than ${ROWS_AT_MOST} lines; send it in parts.`);
  const found = findColumns(all, parseColumnMapping(given, SPEND_FIELDS, constants));
  if (!found) {
    throw new Fault(
      'bad_request',
      `No line of the file names a day and an amount, and it is no export that is known; say where they are, like columns=day:Date,amount:Cost,source=google. The fields are ${SPEND_FIELDS.join(', ')}.`,
    );
  }
  const { header, mapping, format } = found;
  const skipped: RowProblem[] = [];
  const records = found.records.filter((record) => {
    const message = totalLine(record, found);
    if (message) skipped.push({ line: record.line, field: '', message });
    return !message;
  });
  const table = mapColumns(header, records, mapping);
  const problems: RowProblem[] = [...table.problems];
  const rows = new Map<string, SpendRow>();
  const ads = new Map<string, AdName>();
  for (const mapped of table.rows) {
    const read = readSpendRow(mapped, { decimal, dateFormat, today });
    if ('refusal' in read) {
      problems.push({ line: mapped.line, ...read.refusal });
      continue;
    }
    const key = JSON.stringify(SPEND_KEY.map((column) => read.row[column]));
    rows.set(key, { ...read.row, amount: (rows.get(key)?.amount ?? 0) + read.row.amount });
    if (read.ad) ads.set(read.ad.ad, read.ad);
  }
  problems.sort((a, b) => a.line - b.line);
  return {
    format,
    columns: Object.fromEntries([
      ...mapping.columns,
      ...[...mapping.constants].map(([field, value]) => [field, `=${value}`] as const),
    ]),
    lines: table.rows.length,
    rows: [...rows.values()],
    ads: [...ads.values()],
    problems,
    skipped,
  };
}
