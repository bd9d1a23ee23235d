import { type Kysely, sql } from 'kysely';

/** Who is sent the reports of a site, where its owner has said so in the console: over what its file says. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail_settings')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    // Who saved them: key:<id> or person:<id>.
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('settings', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('mail_settings_pk', ['site'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
