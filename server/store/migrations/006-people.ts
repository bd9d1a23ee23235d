import type { Kysely } from 'kysely';

/**
 * Who may come in, from where they are signed in, and what they changed. People belong to no site: there are few of
 * them, and a store that is spread over machines keeps these three tables whole on each.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (c) => c.primaryKey())
    // Lower case: an address is one, however it is typed.
    .addColumn('email', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    // JSON: "all", or a list of ids.
    .addColumn('sites', 'text', (c) => c.notNull())
    .addColumn('password', 'text')
    // JSON of a sealed secret; it counts once `second_factor_at` tells that a code from it was seen.
    .addColumn('second_factor', 'text')
    .addColumn('second_factor_at', 'integer')
    // SHA-256 of a link that lets its holder choose a password, and when it ends.
    .addColumn('invite', 'text', (c) => c.unique())
    .addColumn('invite_until', 'integer')
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('sessions')
    // SHA-256 of what the browser holds.
    .addColumn('id', 'text', (c) => c.primaryKey())
    // Null: whoever opened the link that the service printed at its start.
    .addColumn('person', 'text')
    .addColumn('device', 'text', (c) => c.notNull())
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .addColumn('seen_at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('sessions_person').on('sessions').columns(['person']).execute();
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('who', 'text', (c) => c.notNull())
    .addColumn('what', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .execute();
}
