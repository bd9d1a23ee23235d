import { type Kysely, sql } from 'kysely';

/**
 * What stretches of time come to, so that a report of many days need not read every row of them. Indexes over a large
 * store take minutes; whoever stops the service in between finds the store as it was before.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('summaries')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    // The end comes first: what changes late is looked for among the stretches that end after it.
    .addColumn('ends_at', 'integer', (c) => c.notNull())
    .addColumn('starts_at', 'integer', (c) => c.notNull())
    // Empty: the stretch itself; else what of it is told.
    .addColumn('part', 'text', (c) => c.notNull())
    // Who made it, and by which rules.
    .addColumn('version', 'text', (c) => c.notNull())
    // Null while it is being made.
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('summaries_pk', ['site', 'ends_at', 'starts_at', 'part'])
    .modifyEnd(sql`without rowid`)
    .execute();
  // All that a visitor did, to find what a late landing changes; it also finds landings.
  await db.schema.createIndex('events_visitor').ifNotExists().on('events').columns(['site', 'visitor', 'at']).execute();
  await db.schema.dropIndex('events_landing').ifExists().execute();
  // Events of every kind by time, so that a day can be summed up without reading all others.
  await db.schema.createIndex('events_at').ifNotExists().on('events').columns(['site', 'at', 'type']).execute();
  await db.schema.dropIndex('events_click_at').ifExists().execute();
  await db.schema
    .createIndex('nights_former')
    .ifNotExists()
    .on('nights')
    .columns(['site', 'former', 'visitor'])
    .execute();
  await db.schema
    .createIndex('conversations_click')
    .ifNotExists()
    .on('conversations')
    .columns(['site', 'click', 'message'])
    .where(sql.ref('click'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('conversions_click')
    .ifNotExists()
    .on('conversions')
    .columns(['site', 'click', 'id'])
    .where(sql.ref('click'), 'is not', null)
    .execute();
}
