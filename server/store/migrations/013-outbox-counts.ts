import { type Kysely, sql } from 'kysely';

/** What the outbox held before it was cleared of what no platform takes any more: its counts stay. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox_counts')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('postback', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('total', 'integer', (c) => c.notNull())
    .addColumn('tried_at', 'integer')
    .addPrimaryKeyConstraint('outbox_counts_pk', ['site', 'postback', 'status'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
