import type { Sql } from '../sql.ts';

/** One import of spend that holds. */
export interface SpendImport {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly format: string;
  readonly rows: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The imports of a site, the latest first. */
export async function listSpendImports(sql: Sql, site: string): Promise<readonly SpendImport[]> {
  const rows = await sql.all(
    `select id, at, format, rows, first_day, last_day from spend_imports where site = ? order by number desc`,
    site,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    at: Number(row['at']),
    format: String(row['format']),
    rows: Number(row['rows']),
    firstDay: String(row['first_day']),
    lastDay: String(row['last_day']),
  }));
}
