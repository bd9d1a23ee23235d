import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { parseColumnMapping } from '#core/csv/column-mapping.ts';
import { type MappedRow, mapColumns } from '#core/csv/map-columns.ts';
import { ownColumns } from '#core/csv/own-columns.ts';
import { readCsv } from '#core/csv/read-csv.ts';
import type { RowProblem } from '#core/csv/row-problem.ts';
import { Fault } from '#core/fault.ts';
import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import { type DecimalMark, readAmount } from '#core/money/read-amount.ts';
import type { DateOrder } from '#core/time/read-day.ts';
import { readLocalTime } from '#core/time/read-local-time.ts';
import { momentOf } from '../../channels/moment-of.ts';
import type { Site } from '../../config/config.ts';
import { hashToken } from '../../security/hash-token.ts';
import type { ConversionImportMark } from '../../store/rows/conversion-import-mark.ts';
import type { ConversionRow } from '../../store/rows/conversion-row.ts';
import { refuseProblems } from '../refuse-problems.ts';
import { type ConversionReport, conversionReport } from './conversion-report.ts';
import { readConversion } from './read-conversion.ts';
import { keepReports, type RecordConversions } from './record-conversions.ts';

/** What a column of a file may hold. */
export const CONVERSION_IMPORT_FIELDS = Object.keys(conversionReport.shape) as (keyof ConversionReport)[];

const ROWS_AT_MOST = 50_000;
const SHOWN = 20;
const PROBLEMS_SHOWN = 100;

export interface ConversionImport {
  /** Where the fields are found, as `parseColumnMapping` reads it; headings that are a field's name need none. */
  readonly columns: string;
  /** What a field is in every row: `columns` says the same with an equals sign. */
  readonly constants: Readonly<Partial<Record<keyof ConversionReport, string | undefined>>>;
  readonly preview: 'true' | 'false';
  readonly decimal: DecimalMark;
  readonly dateFormat: DateOrder;
  /** IANA zone of times without an offset. */
  readonly timeZone?: string | undefined;
  readonly country?: string | undefined;
}

export interface ImportedConversions {
  /** To take it back by; null for a preview, or where nothing was new. */
  readonly id: string | null;
  readonly rows: number;
  readonly recorded: number;
  readonly duplicates: number;
  readonly firstKept: number;
  readonly problems: readonly RowProblem[];
  readonly preview: readonly {
    readonly line: number;
    readonly externalId: string;
    readonly at: number;
    readonly kind: string;
    readonly name: string;
    readonly value: string | null;
    readonly currency: string | null;
    readonly tiedBy: string;
  }[];
}

interface Read {
  readonly line: number;
  readonly report: ConversionReport;
  readonly row: ConversionRow;
}

/**
 * Keeps the conversions of a CSV file, all of them or none, or shows what it would keep.
 * @throws Fault `bad_request`, naming the line and the field; `unavailable`
 */
export async function importConversions(
  deps: RecordConversions,
  site: Site,
  text: string,
  options: ConversionImport,
  receivedAt: number,
): Promise<ImportedConversions> {
  const [header, ...records] = readCsv(text);
  if (!header) throw new Fault('bad_request', 'The file is empty; its first line names the columns.');
  if (records.length > ROWS_AT_MOST) {
    throw new Fault('too_large', `The file has more than ${ROWS_AT_MOST} rows; send it in parts.`);
  }
  if (options.country !== undefined && !isSupportedCountry(options.country)) {
    throw new Fault('bad_request', `country: no country is called ${options.country}.`);
  }
  const { columns, constants } = parseColumnMapping(options.columns, CONVERSION_IMPORT_FIELDS, options.constants);
  const own = ownColumns(header.cells, CONVERSION_IMPORT_FIELDS);
  for (const field of [...columns.keys(), ...constants.keys()]) own.delete(field);
  const table = mapColumns(header, records, { columns: new Map([...own, ...columns]), constants });
  const problems: RowProblem[] = [...table.problems];
  const found: Read[] = [];
  for (const mapped of table.rows) {
    const read = readRow(mapped, options, site, { contactKey: deps.contactKey, receivedAt });
    if ('problem' in read) problems.push(read.problem);
    else found.push({ line: mapped.line, ...read });
  }
  problems.sort((a, b) => a.line - b.line);
  const id = `cvi_${hashToken(JSON.stringify([site.id, receivedAt, text])).slice(0, 20)}`;
  const kept =
    options.preview === 'true'
      ? { recorded: 0, duplicates: 0, firstKept: 0 }
      : await keep(deps, site, found, problems, { id, at: receivedAt });
  const { recorded, duplicates, firstKept } = kept;
  return {
    id: recorded > 0 ? id : null,
    rows: records.length,
    recorded,
    duplicates,
    firstKept,
    problems: problems.slice(0, PROBLEMS_SHOWN),
    preview: options.preview === 'true' ? found.slice(0, SHOWN).map(shown) : [],
  };
}

async function keep(
  deps: RecordConversions,
  site: Site,
  found: readonly Read[],
  problems: readonly RowProblem[],
  imported: ConversionImportMark,
) {
  refuseProblems(problems);
  if (found.length === 0) throw new Fault('bad_request', 'The file has no rows under its headings.');
  const reports = found.map(({ report }) => report);
  return keepReports(
    deps,
    site,
    reports,
    found.map(({ row }) => row),
    imported.at,
    imported,
  );
}

function readRow(
  { line, cells }: MappedRow,
  options: ConversionImport,
  site: Site,
  given: { readonly contactKey: string; readonly receivedAt: number },
): { readonly report: ConversionReport; readonly row: ConversionRow } | { readonly problem: RowProblem } {
  const problem = (field: string, message: string) => ({ problem: { line, field, message } });
  const fields: Record<string, string | number> = {};
  for (const [field, cell] of cells) if (cell !== '') fields[field] = cell;
  if (typeof fields['kind'] === 'string') fields['kind'] = fields['kind'].toLowerCase();
  // One channel may be set for a file in which some people are named by phone.
  if (fields['contact'] === undefined) delete fields['channel'];
  if (typeof fields['channel'] === 'string') fields['channel'] = fields['channel'].toLowerCase();
  const at = fields['at'];
  if (at !== undefined) {
    const epoch = /^\d{12,14}$/.test(String(at)) ? Number(at) : at;
    const moment = momentOf(epoch) ?? readLocalTime(String(at), options.dateFormat, options.timeZone ?? site.timeZone);
    if (moment === undefined) return problem('at', `${quoted(at)} is no time with dateFormat=${options.dateFormat}`);
    fields['at'] = moment;
  }
  const value = fields['value'];
  if (value !== undefined) {
    const amount = readAmount(String(value), options.decimal);
    if (!amount) return problem('value', `${quoted(value)} is no amount with decimal=${options.decimal}`);
    fields['value'] = amount.decimal;
    fields['currency'] ??= amount.currency ?? '';
    if (amount.currency !== undefined && amount.currency !== String(fields['currency']).toUpperCase()) {
      return problem('value', `${quoted(value)} is not in the row’s currency, ${fields['currency']}`);
    }
  }
  const parsed = conversionReport.safeParse(fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return problem(
      issue?.path.join('.') ?? '',
      issue?.path[0] === 'externalId' && !('externalId' in fields) ? 'is missing' : (issue?.message ?? ''),
    );
  }
  const { contactKey, receivedAt } = given;
  const country = options.country as CountryCode | undefined;
  const read = readConversion(parsed.data, { contactKey, receivedAt, site: site.id, source: 'csv', country });
  if ('problem' in read) return problem(read.problem.field, read.problem.message);
  return { report: parsed.data, row: read.row };
}

function quoted(cell: string | number): string {
  return JSON.stringify(String(cell).slice(0, 40));
}

function shown({ line, report, row }: Read): ImportedConversions['preview'][number] {
  const { at, kind, name, value, currency } = row;
  const tiedBy = (['refundOf', 'conversationId', 'reference', 'contact', 'contactHash', 'phone'] as const).find(
    (field) => report[field],
  );
  return {
    line,
    externalId: String(report.externalId),
    at,
    kind,
    name,
    value: value === null || currency === null ? null : formatMinorUnits(value, currency),
    currency,
    tiedBy: tiedBy ?? '',
  };
}
