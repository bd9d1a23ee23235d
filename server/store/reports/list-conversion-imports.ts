import type { Sql } from '../sql.ts';

/** One file of conversions that holds. */
export interface ConversionImportEntry {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Conversions that it brought first. */
  readonly recorded: number;
}

/** The imports of a site, the latest first. */
export async function listConversionImports(sql: Sql, site: string): Promise<readonly ConversionImportEntry[]> {
  const rows = await sql.all(
    `select i.id, i.at, (select count(*) from conversion_import_rows r where r.site = i.site and r.import = i.id) as recorded
     from conversion_imports i where i.site = ? order by i.at desc, i.id`,
    site,
  );
  return rows.map((row) => ({ id: String(row['id']), at: Number(row['at']), recorded: Number(row['recorded']) }));
}
