import type { Kysely } from 'kysely';

/** When the same person's message before it came, once that one is not kept any longer: it was no new chat then, and is none now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('messages').addColumn('follows_at', 'integer').execute();
}
