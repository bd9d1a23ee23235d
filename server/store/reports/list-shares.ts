import type { SharedQuery, ShareRow } from '../rows/share-row.ts';
import type { Sql } from '../sql.ts';

export interface SharesQuery {
  readonly site: string;
  /** One share alone; left out: all of them. */
  readonly id?: string | undefined;
}

/** The shares of a site, oldest first, those that ended too. */
export async function listShares(sql: Sql, { site, id = '' }: SharesQuery): Promise<readonly ShareRow[]> {
  const rows = await sql.all(
    `select id, name, hash, query, password, made_at, made_by, expires_at, revoked_at from shares
     where site = ? and ? in ('', id) order by made_at, id`,
    site,
    id,
  );
  return rows.map((row) => ({
    site,
    id: String(row['id']),
    name: String(row['name']),
    hash: String(row['hash']),
    query: JSON.parse(String(row['query'])) as SharedQuery,
    password: row['password'] as string | null,
    madeAt: Number(row['made_at']),
    madeBy: String(row['made_by']),
    expiresAt: row['expires_at'] as number | null,
    revokedAt: row['revoked_at'] as number | null,
  }));
}
