import { type Kysely, sql } from 'kysely';

const COLUMNS = ['site', 'ends_at', 'starts_at', 'part', 'version', 'body'] as const;

/**
 * Summaries apart from the index that finds them. Kept within it, a body of a megabyte left a page of the index room
 * for four, and a report read five times as long.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('summary_rows')
    .addColumn('site', 'text', (c) => c.notNull())
    .addColumn('ends_at', 'integer', (c) => c.notNull())
    .addColumn('starts_at', 'integer', (c) => c.notNull())
    .addColumn('part', 'text', (c) => c.notNull())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('body', 'text')
    .execute();
  const columns = sql.join(COLUMNS.map((name) => sql.ref(name)));
  await sql`insert into summary_rows (${columns}) select ${columns} from summaries`.execute(db);
  await db.schema.dropTable('summaries').execute();
  await db.schema.alterTable('summary_rows').renameTo('summaries').execute();
  await db.schema
    .createIndex('summaries_place')
    .unique()
    .on('summaries')
    .columns(['site', 'ends_at', 'starts_at', 'part'])
    .execute();
  await db.schema
    .createIndex('summaries_whole')
    .on('summaries')
    .columns(['site', 'part', 'ends_at', 'starts_at', 'version'])
    .where(sql.ref('body'), 'is not', null)
    .execute();
}
