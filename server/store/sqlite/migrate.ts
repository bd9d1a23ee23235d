import type { DatabaseSync } from 'node:sqlite';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import { migrations } from '../migrations/migrations.ts';

/** Brings the schema up to date; what has been applied is never applied again. @param wanted all of them by default */
export async function migrate(database: DatabaseSync, wanted = migrations): Promise<void> {
  const kysely = new Kysely<unknown>({ dialect: new SqliteDialect({ database: asKyselyDatabase(database) }) });
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => wanted } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Kysely's dialect speaks another package's names; these four are all it uses. */
function asKyselyDatabase(database: DatabaseSync) {
  return {
    close: () => {},
    prepare(text: string) {
      const statement = database.prepare(text);
      // `unknown[]` is what Kysely promises and text, numbers and null are what it passes.
      type Values = Parameters<typeof statement.run>;
      return {
        reader: statement.columns().length > 0,
        all: (values: readonly unknown[]) => statement.all(...(values as Values)),
        run: (values: readonly unknown[]) => statement.run(...(values as Values)),
        iterate: (values: readonly unknown[]) => statement.iterate(...(values as Values)),
      };
    },
  };
}
