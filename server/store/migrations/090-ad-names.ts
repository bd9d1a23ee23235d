import { type Kysely, sql } from 'kysely';

/** What people call the ads that platforms know by their ids. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ad_names')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    // The platform's id of the ad.
    .addColumn('ad', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('ad_set', 'text', (c) => c.notNull())
    .addColumn('campaign', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ad_names_pk', ['site', 'ad'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
