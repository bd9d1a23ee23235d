import type { DatabaseSync } from 'node:sqlite';

/** Rows of a table once it matters how they are found. */
const MANY = 1_000_000;

/**
 * Tells SQLite's planner what it cannot see in an empty file: nearly all rows of a table share their site, and
 * whatever comes second in an index is what finds few. Without it, an index with the site in front looks as good as
 * the primary key, and some queries read every row of the site.
 */
export function seedStatistics(database: DatabaseSync): void {
  database.exec('analyze sqlite_schema; begin immediate; delete from sqlite_stat1');
  const indexes = database
    .prepare(
      `select t.name as tbl, i.name as idx, i."unique" as is_unique, count(*) as columns
       from sqlite_schema t, pragma_index_list(t.name) i, pragma_index_info(i.name) c
       where t.type = 'table' group by t.name, i.name, i."unique"
       having max(case when c.seqno = 0 then c.name end) = 'site'`,
    )
    .all();
  const insert = database.prepare(`insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)`);
  for (const { tbl, idx, is_unique, columns } of indexes) {
    const found = Array.from({ length: Number(columns) }, (_, i) =>
      i === 0 ? MANY : i === Number(columns) - 1 && is_unique ? 1 : 10,
    );
    insert.run(String(tbl), String(idx), [MANY, ...found].join(' '));
  }
  // The second time it makes this connection read them.
  database.exec('commit; analyze sqlite_schema');
}
