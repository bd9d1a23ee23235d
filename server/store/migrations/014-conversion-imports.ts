import { type Kysely, sql } from 'kysely';

/** Which conversions a file brought, so that it can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversion_imports')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversion_imports_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createTable('conversion_import_rows')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('import', 'text', (c) => c.notNull())
    .addColumn('conversion', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversion_import_rows_pk', ['site', 'import', 'conversion'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
