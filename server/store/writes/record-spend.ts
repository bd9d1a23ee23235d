import { SPEND_KEY, type SpendRow, type SpendSheet } from '../rows/spend-sheet.ts';
import type { Sql } from '../sql.ts';
import type { RecordedSpend } from '../store.ts';
import { placeholders } from './placeholders.ts';

const KEY = SPEND_KEY.join(', ');
const KEY_VALUES = placeholders(SPEND_KEY.length);
const keyOf = (row: SpendRow) => SPEND_KEY.map((column) => row[column]);

/**
 * Keeps an import of spend. Each import's own words are kept beside what holds, so that it can be taken back. The
 * same file twice in a row is one import: its sender may not have heard the first answer.
 */
export async function recordSpend(sql: Sql, site: string, sheet: SpendSheet): Promise<RecordedSpend> {
  const [latest] = await sql.all(
    `select id, number, fingerprint from spend_imports where site = ? order by number desc limit 1`,
    site,
  );
  if (latest?.['fingerprint'] === sheet.fingerprint) {
    return { id: String(latest['id']), updated: 0, isDuplicate: true };
  }
  const number = Number(latest?.['number'] ?? 0) + 1;
  const days = sheet.rows.map(({ day }) => day).sort();
  await sql.run(
    `insert into spend_imports (site, id, number, at, format, rows, first_day, last_day, fingerprint)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    site,
    sheet.id,
    number,
    sheet.at,
    sheet.format,
    sheet.rows.length,
    days[0] ?? '',
    days.at(-1) ?? '',
    sheet.fingerprint,
  );
  let updated = 0;
  for (const row of sheet.rows) updated += await recordRow(sql, site, sheet.id, number, row);
  for (const { ad, name, adSet, campaign } of sheet.ads) {
    await sql.run(
      `insert into ad_names (site, ad, name, ad_set, campaign) values (?, ?, ?, ?, ?)
       on conflict (site, ad) do update set name = excluded.name, ad_set = excluded.ad_set, campaign = excluded.campaign`,
      site,
      ad,
      name,
      adSet,
      campaign,
    );
  }
  return { id: sheet.id, updated, isDuplicate: false };
}

/** @returns 1 if there was another amount before */
async function recordRow(sql: Sql, site: string, id: string, number: number, row: SpendRow): Promise<number> {
  const key = keyOf(row);
  await sql.run(
    `insert into spend_lines (site, ${KEY}, number, amount) values (?, ${KEY_VALUES}, ?, ?)`,
    site,
    ...key,
    number,
    row.amount,
  );
  const changed = await sql.run(
    `update spend set amount = ? where site = ? and (${KEY}) = (${KEY_VALUES}) and amount <> ?`,
    row.amount,
    site,
    ...key,
    row.amount,
  );
  await sql.run(
    `insert into spend (site, ${KEY}, amount, import) values (?, ${KEY_VALUES}, ?, ?)
     on conflict (site, ${KEY}) do update set import = excluded.import`,
    site,
    ...key,
    row.amount,
    id,
  );
  return changed;
}
