import type { ShareRow } from '../rows/share-row.ts';
import type { Sql } from '../sql.ts';

/** What may be done to a share. A revoked one stays in the list, so that it can be told that there was one. */
export type ShareChange =
  | { readonly change: 'make'; readonly row: ShareRow }
  | { readonly change: 'revoke'; readonly site: string; readonly id: string; readonly at: number };

/** @returns whether there was anything to change */
export async function writeShare(sql: Sql, change: ShareChange): Promise<boolean> {
  if (change.change === 'revoke') {
    const revoked = await sql.run(
      `update shares set revoked_at = ? where site = ? and id = ? and revoked_at is null`,
      change.at,
      change.site,
      change.id,
    );
    return revoked > 0;
  }
  const { site, id, name, hash, query, password, madeAt, madeBy, expiresAt } = change.row;
  const made = await sql.run(
    `insert into shares (site, id, name, hash, query, password, made_at, made_by, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (site, id) do nothing`,
    site,
    id,
    name,
    hash,
    JSON.stringify(query),
    password,
    madeAt,
    madeBy,
    expiresAt,
  );
  return made > 0;
}
