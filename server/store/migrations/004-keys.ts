import type { Kysely } from 'kysely';

/** Keys of the API. What is kept is the hash of a secret; the secret itself is shown once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('keys')
    // A site's id, or '*', which no site can be called: a key of every site.
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    // SHA-256 of the whole key, hex. The key is long and random, so that a slow hash would gain nothing.
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull())
    // The hour of the last use.
    .addColumn('used_at', 'integer')
    .addColumn('revoked_at', 'integer')
    .addPrimaryKeyConstraint('keys_pk', ['site', 'id'])
    .execute();
}
