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
    // How the reporter named it. The contact is the first of its names; all of them are in conversion_contacts.
    .addColumn('contact', 'text')
    .addColumn('reference', 'text')
    // Message of the conversation.
    .addColumn('conversation', 'text')
    // Keyed hash of the ad platform's id of its click (ctwa_clid), where the platform itself reports.
    .addColumn('ad_click', 'text')
    // The conversion that this one takes back.
    .addColumn('refund_of', 'text')
    // Hash of what was reported, to tell the same again from something else under the same id.
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    // What it was found to belong to: derived from the facts above, and anew whenever one arrives.
    .addColumn('message', 'text')
    .addColumn('click', 'text')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversions_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('conversions_at').on('conversions').columns(['site', 'at']).execute();
  for (const column of ['reference', 'conversation', 'ad_click', 'refund_of', 'message']) {
    await db.schema
      .createIndex(`conversions_${column}`)
      .on('conversions')
      .columns(['site', column])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }

  // The names that a person may go by, in order of trust: one telephone has several spellings on WhatsApp.
  await db.schema
    .createTable('conversion_contacts')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('alias', 'text', (c) => c.notNull())
    .addColumn('conversion', 'text', (c) => c.notNull())
    .addColumn('rank', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('conversion_contacts_pk', ['site', 'alias', 'conversion'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createIndex('conversion_contacts_conversion')
    .on('conversion_contacts')
    .columns(['site', 'conversion', 'rank'])
    .execute();

  // By what a conversion may name a conversation.
  await db.schema.alterTable('conversations').addColumn('ad_click', 'text').execute();
  for (const column of ['reference', 'ad_click']) {
    await db.schema
      .createIndex(`conversations_${column}`)
      .on('conversations')
      .columns(['site', column, 'at', 'message'])
      .where(sql.ref(column), 'is not', null)
      .execute();
  }

  // What each import said; `spend` is the latest word on each key.
  await db.schema
    .createTable('spend_imports')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    // Counts up: the later word holds.
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    // google, meta...: whose export it was, or empty.
    .addColumn('format', 'text', (c) => c.notNull())
    .addColumn('rows', 'integer', (c) => c.notNull())
    .addColumn('first_day', 'text', (c) => c.notNull())
    .addColumn('last_day', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('spend_imports_pk', ['site', 'id'])
    .addUniqueConstraint('spend_imports_number', ['site', 'number'])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema
    .createTable('spend_lines')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('source', 'text', (c) => c.notNull())
    .addColumn('medium', 'text', (c) => c.notNull())
    .addColumn('campaign', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('ad', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('amount', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('spend_lines_pk', [
      'site',
      'day',
      'source',
      'medium',
      'campaign',
      'content',
      'ad',
      'currency',
      'number',
    ])
    .modifyEnd(sql`without rowid`)
    .execute();
  await db.schema.createIndex('spend_lines_number').on('spend_lines').columns(['site', 'number']).execute();

  // What the ids in a platform's referral are called: exports of spend bring both.
  await db.schema
    .createTable('ad_names')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('ad', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('ad_set', 'text', (c) => c.notNull())
    .addColumn('campaign', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ad_names_pk', ['site', 'ad'])
    .modifyEnd(sql`without rowid`)
    .execute();

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
  await db.schema.createIndex('spend_import').on('spend').columns(['site', 'import']).execute();

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
