import type { Sql } from '../sql.ts';

/** The salt of a site's day; `fresh` becomes it if there is none. */
export async function dailySalt(sql: Sql, site: string, day: string, fresh: string, now: number): Promise<string> {
  await sql.run(
    `insert into salts (site, day, salt, made_at) values (?, ?, ?, ?) on conflict do nothing`,
    site,
    day,
    fresh,
    now,
  );
  const [row] = await sql.all(`select salt from salts where site = ? and day = ?`, site, day);
  return String(row?.['salt']);
}
