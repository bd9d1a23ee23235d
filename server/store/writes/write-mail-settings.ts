import type { MailSettingsRow } from '../rows/mail-settings-row.ts';
import type { Sql } from '../sql.ts';

/** Saves who is sent the reports of a site; or forgets it, and what the file says holds again. */
export type MailSettingsChange =
  | { readonly change: 'save'; readonly row: MailSettingsRow }
  | { readonly change: 'forget'; readonly site: string };

/** @returns whether there was anything to change */
export async function writeMailSettings(sql: Sql, change: MailSettingsChange): Promise<boolean> {
  if (change.change === 'forget') {
    return (await sql.run(`delete from mail_settings where site = ?`, change.site)) > 0;
  }
  const { site, at, by, settings } = change.row;
  const saved = await sql.run(
    `insert into mail_settings (site, at, by, settings) values (?, ?, ?, ?)
     on conflict (site) do update set at = excluded.at, by = excluded.by, settings = excluded.settings`,
    site,
    at,
    by,
    settings,
  );
  return saved > 0;
}
