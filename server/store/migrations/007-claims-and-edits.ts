import { type Kysely, sql } from 'kysely';

/**
 * A use of a reference says how well it claims it: 0 whole, 1 with a slip, 2 not at all, since it was forwarded. The
 * claim stands before the time, so that the best and earliest use is the first row. A message may be the edit of an
 * earlier one.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reference_claims')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('claim', 'integer', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('reference_claims_pk', ['site', 'reference', 'claim', 'at', 'message'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await sql`insert into reference_claims (site, reference, claim, at, message)
    select site, reference, is_near, at, message from reference_uses`.execute(db);
  await db.schema.dropTable('reference_uses').execute();
  await db.schema.alterTable('reference_claims').renameTo('reference_uses').execute();
  await db.schema.alterTable('messages').addColumn('edits', 'text').execute();
}
