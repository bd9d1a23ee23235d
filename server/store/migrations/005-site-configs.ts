import { type Kysely, sql } from 'kysely';

/** What the widget of a site is told, every version of it: the latest holds, and any earlier one can be brought back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('site_configs')
    .addColumn('site', 'text', (c) => c.notNull())
    // 1 for the first, and one more each time.
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    // Who saved it: key:<id> or person:<id>.
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('settings', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('site_configs_pk', ['site', 'version'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
