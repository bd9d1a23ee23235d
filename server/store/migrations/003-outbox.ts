import { type Kysely, sql } from 'kysely';

/** What is still to be told to ad platforms, and the ids that it takes, sealed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('events')
    // `granted`, or empty: whether the visitor agreed, as the page told it.
    .addColumn('consent', 'text', (c) => c.notNull().defaultTo(''))
    .execute();

  await db.schema
    .createTable('outbox')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('postback', 'text', (c) => c.notNull())
    // start-<message>, conversion-<id>, click-<event>: the event id that the platform is told.
    .addColumn('fact', 'text', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    // file, queued, sending, sent, unsendable, expired, dead or withdrawn
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('due_at', 'integer', (c) => c.notNull())
    // Who is sending it; nobody else may before due_at, which is then the end of the lease.
    .addColumn('lease', 'text')
    .addColumn('tried_at', 'integer')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('receipt', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('outbox_pk', ['site', 'postback', 'fact'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('outbox_due')
    .on('outbox')
    .columns(['site', 'postback', 'status', 'due_at', 'fact'])
    .execute();
  await db.schema.createIndex('outbox_at').on('outbox').columns(['site', 'postback', 'at', 'fact']).execute();
  await db.schema
    .createIndex('outbox_error')
    .on('outbox')
    .columns(['site', 'postback', 'tried_at'])
    .where(sql.ref('reason'), '<>', sql.lit(''))
    .execute();
  await db.schema.createIndex('outbox_fact').on('outbox').columns(['site', 'fact']).execute();

  await db.schema
    .createTable('sealed_ids')
    .addColumn('site', 'text', (c) => c.notNull())
    // The message or event that brought them.
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('key_id', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('keep_until', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('sealed_ids_pk', ['site', 'subject'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('sealed_ids_keep_until').on('sealed_ids').columns(['site', 'keep_until']).execute();

  await forgetClickIds(db, 'messages', 'id', 'evidence');
  await forgetClickIds(db, 'conversations', 'message', 'ad');
}

/** The click id of a platform's ad was kept in clear; that there was one is all that a report needs. */
async function forgetClickIds(db: Kysely<unknown>, table: string, key: string, column: string): Promise<void> {
  const { rows } = await sql<{ site: string; key: string; json: string }>`
    select site, ${sql.ref(key)} as key, ${sql.ref(column)} as json
    from ${sql.table(table)} where ${sql.ref(column)} like '%"clickId"%'`.execute(db);
  for (const row of rows) {
    const json = JSON.stringify(JSON.parse(row.json, withoutClickId));
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${json}
      where site = ${row.site} and ${sql.ref(key)} = ${row.key}`.execute(db);
  }
}

function withoutClickId(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('clickId' in value)) return value;
  const { clickId: _clickId, ...rest } = value;
  return { ...rest, hasClickId: true };
}
