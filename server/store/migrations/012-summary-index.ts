import { type Kysely, sql } from 'kysely';

/** Which stretches were summed up, without reading what they came to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('summaries_whole')
    .ifNotExists()
    .on('summaries')
    .columns(['site', 'part', 'ends_at', 'starts_at', 'version'])
    .where(sql.ref('body'), 'is not', null)
    .execute();
}
