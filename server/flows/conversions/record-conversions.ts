import { Fault } from '#core/fault.ts';
import type { Site } from '../../config/config.ts';
import type { ConversionImportMark } from '../../store/rows/conversion-import-mark.ts';
import type { ConversionRow } from '../../store/rows/conversion-row.ts';
import type { Store } from '../../store/store.ts';
import type { ConversionReport } from './conversion-report.ts';
import { readConversion } from './read-conversion.ts';

export interface RecordConversions {
  readonly store: Store;
  readonly contactKey: string;
}

/** What became of one report. */
export interface ReportedConversion {
  readonly externalId: string;
  /** `cvn_...` */
  readonly id: string;
  /** `first_kept`: this id was reported before with something else in it, and that stays. */
  readonly outcome: 'recorded' | 'duplicate' | 'first_kept';
  readonly conversationId: string | null;
  readonly clickId: string | null;
  /** By what it was tied, or why it was not. */
  readonly reason: string;
}

export interface ReportedConversions {
  readonly recorded: number;
  readonly duplicates: number;
  readonly firstKept: number;
  readonly conversions: readonly ReportedConversion[];
}

/**
 * Keeps what an owner reports, all of it or nothing. Resolves once it is on disk.
 * @throws Fault `bad_request`, naming the place and the field; `unavailable`
 */
export async function recordConversions(
  deps: RecordConversions,
  site: Site,
  given: ConversionReport | readonly ConversionReport[],
  receivedAt: number,
): Promise<ReportedConversions> {
  const reports = 'externalId' in given ? [given] : given;
  const rows = reports.map((report, i) => {
    const read = readConversion(report, { contactKey: deps.contactKey, site: site.id, source: 'api', receivedAt });
    if ('row' in read) return read.row;
    const place = 'externalId' in given ? '' : `[${i}].`;
    throw new Fault('bad_request', `${place}${read.problem.field} ${read.problem.message}.`);
  });
  return keepReports(deps, site, reports, rows, receivedAt);
}

/** Keeps reports that have been read, and counts what was not new. */
export async function keepReports(
  { store }: RecordConversions,
  site: Site,
  reports: readonly ConversionReport[],
  rows: readonly ConversionRow[],
  receivedAt: number,
  imported?: ConversionImportMark,
): Promise<ReportedConversions> {
  const outcomes = await store.recordConversions(site.id, site, rows, imported);
  const conversions = outcomes.map(({ id, outcome, message, click, reason }, i) => ({
    externalId: String(reports[i]?.externalId),
    id: `cvn_${id}`,
    outcome,
    conversationId: message === null ? null : `cnv_${message}`,
    clickId: click,
    reason,
  }));
  const count = (outcome: ReportedConversion['outcome']) => conversions.filter((one) => one.outcome === outcome).length;
  const [recorded, duplicates, firstKept] = [count('recorded'), count('duplicate'), count('first_kept')];
  const refusals = [
    { site: site.id, reason: 'duplicate_conversion', count: duplicates, at: receivedAt },
    { site: site.id, reason: 'changed_conversion', count: firstKept, at: receivedAt },
  ].filter((refusal) => refusal.count > 0);
  if (refusals.length > 0) await store.countRefusals(refusals);
  return { recorded, duplicates, firstKept, conversions };
}
