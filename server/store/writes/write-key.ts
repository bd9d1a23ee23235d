import type { KeyRow } from '../rows/key-row.ts';
import type { Sql } from '../sql.ts';

/** What may be done to a key. A revoked one stays in the list, so that what it did can still be told. */
export type KeyChange =
  | { readonly change: 'make'; readonly row: KeyRow }
  | { readonly change: 'use'; readonly site: string; readonly id: string; readonly at: number }
  | { readonly change: 'revoke'; readonly site: string; readonly id: string; readonly at: number };

/** @returns whether there was anything to change */
export async function writeKey(sql: Sql, change: KeyChange): Promise<boolean> {
  switch (change.change) {
    case 'make': {
      const { site, id, name, scope, hash, madeAt, madeBy } = change.row;
      const made = await sql.run(
        `insert into keys (site, id, name, scope, hash, made_at, made_by) values (?, ?, ?, ?, ?, ?, ?)
         on conflict (site, id) do nothing`,
        site,
        id,
        name,
        scope,
        hash,
        madeAt,
        madeBy,
      );
      return made > 0;
    }
    case 'use': {
      const { site, id, at } = change;
      const used = await sql.run(
        'update keys set used_at = ? where site = ? and id = ? and (used_at is null or used_at < ?)',
        at,
        site,
        id,
        at,
      );
      return used > 0;
    }
    case 'revoke': {
      const { site, id, at } = change;
      const revoked = await sql.run(
        'update keys set revoked_at = ? where site = ? and id = ? and revoked_at is null',
        at,
        site,
        id,
      );
      return revoked > 0;
    }
  }
}
