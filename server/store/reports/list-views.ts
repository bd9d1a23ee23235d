import type { ViewRow } from '../rows/view-row.ts';
import type { Sql } from '../sql.ts';

export interface ViewsQuery {
  readonly site: string;
  /** Name of the caller who asks: of others' views, only those that are for all. */
  readonly by: string;
  /** One view alone; left out: all of them. */
  readonly id?: string | undefined;
}

/** The views of a site that somebody may see, by name. */
export async function listViews(sql: Sql, { site, by, id = '' }: ViewsQuery): Promise<readonly ViewRow[]> {
  const rows = await sql.all(
    `select id, name, query, made_at, made_by, is_shared from views
     where site = ? and ? in ('', id) and (is_shared = 1 or made_by = ?) order by name, id`,
    site,
    id,
    by,
  );
  return rows.map((row) => ({
    site,
    id: String(row['id']),
    name: String(row['name']),
    query: String(row['query']),
    madeAt: Number(row['made_at']),
    madeBy: String(row['made_by']),
    isShared: row['is_shared'] === 1,
  }));
}
