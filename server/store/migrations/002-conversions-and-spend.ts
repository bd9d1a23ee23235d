import { type Kysely, sql } from 'kysely';

/** What a conversation led to, and what its ads cost. Money is minor units beside an ISO currency, never a fraction. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversions')
    .addColumn('site', 'text', (c) => c.notNull())
    // Keyed hash of the reporter's own id, so that telling twice counts once.
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    // lead, purchase, or other
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    // Minor units; below zero for a refund; null where a conversion has no value.
    .addColumn('value', 'integer')
    .addColumn('currency', 'text')
    // api, csv, label or platform
    .addColumn('source', 'text', (c) => c.notNull())
    // How the reporter named it: one of these is set.
    .addColumn('contact', 'text')
    .addColumn('reference', 'text')
    .addColumn('conversation', 'text')
    // What it was found to belong to: derived from the facts above, and anew whenever one arrives.
    .addColumn('message', 'text')
    .addColumn('click', 'text')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversions_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('conversions_at').on('conversions').columns(['site', 'at']).execute();
  for (const column of ['contact', 'reference', 'message']) {
    await db.schema
      .createIndex(`conversions_${column}`)
      .on('conversions')
      .columns(['site', column])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }

  await db.schema
    .createTable('spend')
    .addColumn('site', 'text', (c) => c.notNull())
    // A day of the site's own calendar, YYYY-MM-DD.
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('medium', 'text', (c) => c.notNull())
    .addColumn('campaign', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('ad', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('amount', 'integer', (c) => c.notNull())
    // The import that wrote it last, so that an import can be undone.
    .addColumn('import', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('spend_pk', ['site', 'day', 'source', 'medium', 'campaign', 'content', 'ad', 'currency'])
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable('rates')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    // What one unit costs in the site's own currency: a decimal kept as text, so that it is kept as it was given.
    .addColumn('rate', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('rates_pk', ['site', 'day', 'currency'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
