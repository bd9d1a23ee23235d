import type { ConversionRow } from '../rows/conversion-row.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import type { RecordedConversion } from '../store.ts';
import { forgetSummaries } from './forget-summaries.ts';
import { CONVERSION_COLUMNS, keptConversion } from './kept-conversion.ts';
import { placeholders } from './placeholders.ts';
import { refreshConversion } from './refresh-conversion.ts';
import { toldRefund } from './told-refund.ts';

const INSERT = `insert into conversions (site, ${CONVERSION_COLUMNS})
  values (?, ${placeholders(CONVERSION_COLUMNS.split(',').length)}) on conflict do nothing`;

/**
 * Keeps the conversions that are new and finds out what they belong to. One that is known stays as it was first told,
 * but for the time of a label: every call that sees the label tells of it again, and the earliest is right.
 * @returns what became of each row
 */
export async function recordConversions(
  sql: Sql,
  site: string,
  rules: SiteRules,
  rows: readonly ConversionRow[],
): Promise<RecordedConversion[]> {
  const outcomes = new Map<ConversionRow, RecordedConversion['outcome']>();
  for (const row of rows) {
    const isNew = await insert(sql, site, row);
    const isEarlier = !isNew && row.source === 'label' && (await moveBack(sql, site, row));
    if (isNew || isEarlier) await refreshConversion(sql, site, rules, row.id);
    outcomes.set(row, isNew ? 'recorded' : (await isTheSame(sql, site, row)) ? 'duplicate' : 'first_kept');
  }
  const recorded: RecordedConversion[] = [];
  for (const row of rows) {
    const [found] = await sql.all(
      `select ${CONVERSION_COLUMNS} from conversions where site = ? and id = ?`,
      site,
      row.id,
    );
    if (!found) throw new Error('a conversion that was recorded is not there');
    const { message, click, reason } = keptConversion(found);
    recorded.push({ id: row.id, outcome: outcomes.get(row) ?? 'recorded', message, click, reason });
  }
  return recorded;
}

async function insert(sql: Sql, site: string, row: ConversionRow): Promise<boolean> {
  const inserted = await sql.run(
    INSERT,
    site,
    row.id,
    row.at,
    row.kind,
    row.name,
    row.value,
    row.currency,
    row.source,
    row.aliases[0] ?? null,
    row.reference,
    row.conversation,
    row.adClick,
    row.refundOf,
    row.fingerprint,
    row.refundOf === null ? null : toldRefund.write(row),
    null,
    null,
    '',
  );
  if (inserted === 0) return false;
  await forgetSummaries(sql, site, [row.at]);
  for (const [rank, alias] of row.aliases.entries()) {
    await sql.run(
      `insert into conversion_contacts (site, alias, conversion, rank) values (?, ?, ?, ?) on conflict do nothing`,
      site,
      alias,
      row.id,
      rank,
    );
  }
  return true;
}

async function moveBack(sql: Sql, site: string, { id, at }: ConversionRow): Promise<boolean> {
  const [later] = await sql.all(`select at from conversions where site = ? and id = ? and at > ?`, site, id, at);
  if (!later) return false;
  await sql.run(`update conversions set at = ? where site = ? and id = ?`, at, site, id);
  await forgetSummaries(sql, site, [at, Number(later['at'])]);
  return true;
}

async function isTheSame(sql: Sql, site: string, { id, fingerprint }: ConversionRow): Promise<boolean> {
  const same = await sql.all(
    `select 1 as one from conversions where site = ? and id = ? and fingerprint = ?`,
    site,
    id,
    fingerprint,
  );
  return same.length > 0;
}
