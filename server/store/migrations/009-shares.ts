import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** Reports that others may see, views that people keep, and what was sent by mail. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('shares')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    // SHA-256 of what stands in the link.
    .addColumn('hash', 'text', (c) => c.notNull())
    // JSON of what may be seen.
    .addColumn('query', 'text', (c) => c.notNull())
    .addColumn('password', 'text')
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'integer')
    .addColumn('revoked_at', 'integer')
    .addPrimaryKeyConstraint('shares_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable('views')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    // As it stands in the report's address.
    .addColumn('query', 'text', (c) => c.notNull())
    .addColumn('made_at', 'integer', (c) => c.notNull())
    .addColumn('made_by', 'text', (c) => c.notNull())
    // 1: everybody who sees the site sees it; 0: who made it.
    .addColumn('is_shared', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('views_pk', ['site', 'id'])
    .modifyEnd(sql`without rowid`)
    .execute();

  await db.schema
    .createTable('mails')
    .ifNotExists()
    .addColumn('site', 'text', (c) => c.notNull())
    // week or month
    .addColumn('span', 'text', (c) => c.notNull())
    // First day of what it tells, YYYY-MM-DD.
    .addColumn('first_day', 'text', (c) => c.notNull())
    .addColumn('recipient', 'text', (c) => c.notNull())
    // sending or sent
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    // Nobody else sends it before.
    .addColumn('due_at', 'integer', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('mails_pk', ['site', 'span', 'first_day', 'recipient'])
    .modifyEnd(sql`without rowid`)
    .execute();
}
