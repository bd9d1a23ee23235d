import type { Night } from '../rows/night.ts';
import type { Sql } from '../sql.ts';
import { forgetLedBy } from './forget-counted-with.ts';

/** Keeps that a visit may have begun under another name; twice is once. */
export async function recordNight(sql: Sql, site: string, { visitor, former, since }: Night): Promise<void> {
  const inserted = await sql.run(
    `insert into nights (site, visitor, former, since) values (?, ?, ?, ?) on conflict do nothing`,
    site,
    visitor,
    former,
    since,
  );
  if (inserted > 0) await forgetLedBy(sql, site, [visitor], 0);
}
