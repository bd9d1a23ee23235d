import { type Kysely, sql } from 'kysely';

/**
 * The site is in every primary key, unique key and index, so that rows of one site stay together and a store that is
 * spread over machines can keep each site on one. Keys that begin with a time keep an index's hot pages few.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('position', 'text', (c) => c.notNull())
    .addColumn('page', 'text', (c) => c.notNull())
    .addColumn('visitor', 'text', (c) => c.notNull())
    .addColumn('device', 'text', (c) => c.notNull())
    .addColumn('browser', 'text', (c) => c.notNull())
    .addColumn('os', 'text', (c) => c.notNull())
    .addColumn('landings', 'text', (c) => c.notNull())
    .addColumn('reference', 'text')
    .addPrimaryKeyConstraint('events_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('events_reference')
    .on('events')
    .columns(['site', 'reference'])
    .where(sql.ref('reference'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('events_click_at')
    .on('events')
    .columns(['site', 'at'])
    .where(sql.ref('type'), '=', sql.lit('click'))
    .execute();
  await db.schema
    .createIndex('events_landing')
    .on('events')
    .columns(['site', 'visitor', 'at'])
    .where(sql.ref('landings'), '<>', sql.lit('[]'))
    .execute();

  await db.schema
    .createTable('messages')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('contact', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('destinations', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('messages_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('messages_contact')
    .on('messages')
    .columns(['site', 'contact', 'destination', 'at', 'id'])
    .execute();

  await db.schema
    .createTable('reference_uses')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('is_near', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('reference_uses_pk', ['site', 'reference', 'at', 'message'])
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable('contact_aliases')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('alias', 'text', (c) => c.notNull())
    .addColumn('contact', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('contact_aliases_pk', ['site', 'alias'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('contact_aliases_contact').on('contact_aliases').columns(['site', 'contact']).execute();

  await db.schema
    .createTable('conversations')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('destination', 'text', (c) => c.notNull())
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('method', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('confidence', 'text', (c) => c.notNull())
    .addColumn('reference', 'text')
    .addColumn('click', 'text')
    .addColumn('ad', 'text')
    .addPrimaryKeyConstraint('conversations_pk', ['site', 'message'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('conversations_at').on('conversations').columns(['site', 'at']).execute();

  await db.schema
    .createTable('rollups')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('quarter', 'integer', (c) => c.notNull())
    .addColumn('metric', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('rollups_pk', ['site', 'quarter', 'metric'])
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable('refusals')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('refusals_pk', ['site', 'day', 'reason'])
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable('salts')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('salts_pk', ['site', 'day'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
