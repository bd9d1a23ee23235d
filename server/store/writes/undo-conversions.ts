import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { forgetSummaries } from './forget-summaries.ts';
import { refreshConversion } from './refresh-conversion.ts';
import { withdrawPostbacks } from './withdraw-postbacks.ts';

/**
 * Takes a file of conversions back: what it brought first is gone, and who was not told yet is not told. What had been
 * reported before it stays.
 * @returns how many conversions; undefined if there is no such import
 */
export async function undoConversions(
  sql: Sql,
  site: string,
  rules: SiteRules,
  id: string,
): Promise<number | undefined> {
  const [found] = await sql.all(`select id from conversion_imports where site = ? and id = ?`, site, id);
  if (!found) return undefined;
  const rows = await sql.all(
    `select v.id, v.at from conversion_import_rows r join conversions v on v.site = r.site and v.id = r.conversion
     where r.site = ? and r.import = ? order by v.at, v.id`,
    site,
    id,
  );
  await forgetSummaries(
    sql,
    site,
    rows.map((row) => Number(row['at'])),
  );
  for (const row of rows) {
    const conversion = String(row['id']);
    await withdrawPostbacks(sql, site, { kind: 'conversion', id: conversion });
    await sql.run(`delete from conversion_contacts where site = ? and conversion = ?`, site, conversion);
    await sql.run(`delete from conversions where site = ? and id = ?`, site, conversion);
  }
  for (const row of rows) {
    const refunds = await sql.all(
      `select id from conversions where site = ? and refund_of = ? order by id`,
      site,
      row['id'] ?? null,
    );
    for (const refund of refunds) await refreshConversion(sql, site, rules, String(refund['id']));
  }
  await sql.run(`delete from conversion_import_rows where site = ? and import = ?`, site, id);
  await sql.run(`delete from conversion_imports where site = ? and id = ?`, site, id);
  return rows.length;
}
