import type { SealedIds } from '../rows/sealed-ids.ts';
import type { Sql } from '../sql.ts';

/** Keeps sealed ids; those of one message or event are kept once. */
export async function keepSealedIds(sql: Sql, site: string, sealed: readonly SealedIds[]): Promise<void> {
  for (const ids of sealed) {
    await sql.run(
      `insert into sealed_ids (site, subject, key_id, sealed, keep_until) values (?, ?, ?, ?, ?) on conflict do nothing`,
      site,
      ids.subject,
      ids.keyId,
      ids.sealed,
      ids.keepUntil,
    );
  }
}
