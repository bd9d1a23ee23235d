import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Sql, SqlRow, SqlValue } from '../sql.ts';

/** Our SQL on `node:sqlite`: each text is prepared once. */
export class SqliteSql implements Sql {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  all(text: string, ...values: readonly SqlValue[]): readonly SqlRow[] {
    // Every column of ours is text, integer or null.
    return this.#prepared(text).all(...values) as unknown as SqlRow[];
  }

  run(text: string, ...values: readonly SqlValue[]): number {
    return Number(this.#prepared(text).run(...values).changes);
  }

  #prepared(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }
}
