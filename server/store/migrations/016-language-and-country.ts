import type { Kysely } from 'kysely';

/** Where visitors are and what they read, as their browsers and the owner's proxy tell it. Empty: not told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['language', 'country']) {
    await db.schema
      .alterTable('events')
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
      .execute();
  }
}
