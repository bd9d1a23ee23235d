import type { Kysely } from 'kysely';

/**
 * What a refund said of itself, before it took anything over from its sale: the sale may be taken back. Null for what
 * is no refund, and for refunds from before, which keep what they took over.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('conversions').addColumn('told', 'text').execute();
}
