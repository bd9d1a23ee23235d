import { DatabaseSync } from 'node:sqlite';

export interface Backup {
  readonly madeAt: number;
  /** Text of config.json. */
  readonly config: string;
}

/** What a backup says of itself, once it is known to be whole; undefined if it is none or is damaged. */
export function readBackup(path: string): Backup | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const [check] = database.prepare('pragma integrity_check(1)').all();
    const row = database.prepare('select made_at, config from hullo_backup').get();
    if (check?.['integrity_check'] !== 'ok' || !row) return;
    return { madeAt: Number(row['made_at']), config: String(row['config']) };
  } catch {
    // SQLite cannot open it, or knows no such table: it is no backup of ours.
    return;
  } finally {
    database?.close();
  }
}
