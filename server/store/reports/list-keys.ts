import type { KeyRow } from '../rows/key-row.ts';
import type { Sql, SqlRow } from '../sql.ts';

const COLUMNS = 'site, id, name, scope, hash, made_at, made_by, used_at, revoked_at';

export interface KeysQuery {
  /** Ids of sites, and EVERY_SITE for the keys of them all. */
  readonly sites: readonly string[];
  /** One key alone; left out: all of them. */
  readonly id?: string | undefined;
}

/** The keys of some sites, oldest first, the revoked ones too. */
export async function listKeys(sql: Sql, { sites, id }: KeysQuery): Promise<readonly KeyRow[]> {
  const found: SqlRow[] = [];
  for (const site of sites) {
    const rows =
      id === undefined
        ? await sql.all(`select ${COLUMNS} from keys where site = ?`, site)
        : await sql.all(`select ${COLUMNS} from keys where site = ? and id = ?`, site, id);
    found.push(...rows);
  }
  return found.map(keyRow).sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
}

function keyRow(row: SqlRow): KeyRow {
  return {
    site: String(row['site']),
    id: String(row['id']),
    name: String(row['name']),
    scope: row['scope'] as KeyRow['scope'],
    hash: String(row['hash']),
    madeAt: Number(row['made_at']),
    madeBy: String(row['made_by']),
    usedAt: row['used_at'] as number | null,
    revokedAt: row['revoked_at'] as number | null,
  };
}
