import type { Kysely } from 'kysely';

/** The oldest messages are found without reading all: where an owner wants them deleted after a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('messages_at').ifNotExists().on('messages').columns(['site', 'at']).execute();
}
