import type { ViewRow } from '../rows/view-row.ts';
import type { Sql } from '../sql.ts';

export type ViewChange =
  | { readonly change: 'save'; readonly row: ViewRow }
  | { readonly change: 'delete'; readonly site: string; readonly id: string };

/** @returns whether there was anything to change */
export async function writeView(sql: Sql, change: ViewChange): Promise<boolean> {
  if (change.change === 'delete') {
    return (await sql.run(`delete from views where site = ? and id = ?`, change.site, change.id)) > 0;
  }
  const { site, id, name, query, madeAt, madeBy, isShared } = change.row;
  const saved = await sql.run(
    `insert into views (site, id, name, query, made_at, made_by, is_shared) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (site, id) do update set
       name = excluded.name, query = excluded.query, is_shared = excluded.is_shared`,
    site,
    id,
    name,
    query,
    madeAt,
    madeBy,
    isShared ? 1 : 0,
  );
  return saved > 0;
}
