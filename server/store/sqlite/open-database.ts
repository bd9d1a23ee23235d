import { DatabaseSync } from 'node:sqlite';

/** Opens the database file so that a commit is on disk when it returns, and so that few commits have to wait. */
export function openDatabase(path: string, readOnly: boolean): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly });
  database.exec('pragma busy_timeout = 5000');
  // SQLite's default cache of 2 MB costs a factor of two to three on a large table.
  database.exec(`pragma cache_size = ${readOnly ? -65_536 : -131_072}`);
  if (!readOnly) {
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    // Fewer, larger checkpoints: each one writes a hot page once instead of once per thousand pages of log.
    database.exec('pragma wal_autocheckpoint = 16000');
  }
  return database;
}
