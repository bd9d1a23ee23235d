import { type Kysely, sql } from 'kysely';

/** Visitors whose visit went on over midnight, when their name changes: what `visitor` did, `former` had begun. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('nights')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('visitor', 'text', (c) => c.notNull())
    .addColumn('former', 'text', (c) => c.notNull())
    // From when on yesterday's events may belong to the same visit.
    .addColumn('since', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('nights_pk', ['site', 'visitor', 'former'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
