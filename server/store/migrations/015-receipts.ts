import { type Kysely, sql } from 'kysely';

/** Calls that a platform took, and of which it tells only later what became of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('receipts')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('postback', 'text', (c) => c.notNull())
    // The platform's id of the call.
    .addColumn('receipt', 'text', (c) => c.notNull())
    // When to ask; while somebody asks, when others may.
    .addColumn('due_at', 'integer', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('receipts_pk', ['site', 'postback', 'receipt'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('outbox_receipt')
    .ifNotExists()
    .on('outbox')
    .columns(['site', 'postback', 'receipt'])
    .where(sql.ref('receipt'), '<>', sql.lit(''))
    .execute();
}
