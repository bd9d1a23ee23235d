import type { Night } from '../rows/night.ts';
import type { Sql } from '../sql.ts';

/** Keeps that a visit may have begun under another name; twice is once. */
export async function recordNight(sql: Sql, site: string, { visitor, former, since }: Night): Promise<void> {
  await sql.run(
    `insert into nights (site, visitor, former, since) values (?, ?, ?, ?) on conflict do nothing`,
    site,
    visitor,
    former,
    since,
  );
}
