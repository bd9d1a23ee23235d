import { type Kysely, sql } from 'kysely';

/** Messages with something in them that is nearly a code, by the hour in which a number or page received them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reference_slips')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    // Hours since the epoch.
    .addColumn('hour', 'integer', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reference_slips_pk', ['site', 'destination', 'hour', 'message'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
