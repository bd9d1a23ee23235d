import type { DatabaseSync } from 'node:sqlite';
import { Kysely, Migrator, SqliteAdapter, SqliteDialect } from 'kysely';
import { migrations } from '../migrations/migrations.ts';

/**
 * Brings the schema up to date; what has been applied is never applied again. Each change is made whole, together with
 * the word that it was made, or not at all: where one fails, the schema is as the changes before it left it.
 * @param wanted all of them by default
 * @throws Error that names the change that failed
 */
export async function migrate(database: DatabaseSync, wanted = migrations): Promise<void> {
  const kysely = new Kysely<unknown>({ dialect: new TransactionalDialect({ database: asKyselyDatabase(database) }) });
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => wanted } });
  // One by one: each takes a transaction of its own, and a large store's next change need not wait for the last.
  for (;;) {
    const { error, results = [] } = await migrator.migrateUp();
    if (error) {
      const failed = results.find(({ status }) => status === 'Error')?.migrationName ?? 'A change';
      throw new Error(`${failed} of the schema failed: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    if (results.length === 0) return;
  }
}

/** SQLite changes schemas in transactions as well as rows; the dialect is careful and does not say so. */
class TransactionalDialect extends SqliteDialect {
  override createAdapter() {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
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
