import { DatabaseSync } from 'node:sqlite';
import { type Kysely, type Migration, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../server/store/migrations/migrations.ts';
import { migrate } from '../../../server/store/sqlite/migrate.ts';

const schemaOf = (database: DatabaseSync) =>
  database.prepare('select type, name, sql from sqlite_schema order by type, name').all();
const applied = (database: DatabaseSync) =>
  database
    .prepare('select name from kysely_migration order by name')
    .all()
    .map(({ name }) => name);

/** Does half of what it is to do, to tables and to rows. */
const broken: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createTable('half_done').addColumn('site', 'text').execute();
    await db.schema.alterTable('events').addColumn('half', 'text').execute();
    await sql`delete from rates`.execute(db);
    await sql`create index wrong on no_such_table (site)`.execute(db);
  },
};

describe('an upgrade of the store', () => {
  it('that fails half-way leaves schema and rows as they were, and says which change failed', async () => {
    const database = new DatabaseSync(':memory:');
    await migrate(database);
    database.exec(`insert into rates (site, day, currency, rate) values ('shop', '2026-11-22', 'USD', '0.9')`);
    const before = schemaOf(database);
    const later: Migration = { up: async (db) => db.schema.createTable('fine').addColumn('site', 'text').execute() };
    const wanted = { ...migrations, '900-fine': later, '901-broken': broken, '902-never-reached': later };

    await expect(migrate(database, wanted)).rejects.toThrow(/901-broken of the schema failed: .*no_such_table/);
    expect(schemaOf(database).filter(({ name }) => name !== 'fine')).toEqual(before);
    expect(applied(database)).toEqual([...Object.keys(migrations), '900-fine']);
    expect(database.prepare('select count(*) as rows from rates').get()).toMatchObject({ rows: 1 });

    const mended: Migration = { up: async (db) => db.schema.createTable('whole').addColumn('site', 'text').execute() };
    await migrate(database, { ...migrations, '900-fine': later, '901-broken': mended });
    expect(applied(database)).toEqual([...Object.keys(migrations), '900-fine', '901-broken']);
  });
});
