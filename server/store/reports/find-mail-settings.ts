import type { MailSettingsRow } from '../rows/mail-settings-row.ts';
import type { Sql } from '../sql.ts';

/** @returns null where nothing was ever saved */
export async function findMailSettings(sql: Sql, site: string): Promise<MailSettingsRow | null> {
  const [row] = await sql.all(`select at, by, settings from mail_settings where site = ?`, site);
  return row ? { site, at: Number(row['at']), by: String(row['by']), settings: String(row['settings']) } : null;
}
