import { type Kysely, sql } from 'kysely';

/** What people write on days of a report, so that a jump in the chart is still understood next year. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('notes')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    // A date of the site's calendar, YYYY-MM-DD: it stays that day whatever becomes of the site's zone.
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('notes_pk', ['site', 'day', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
