import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './open-database.ts';

/**
 * Copies a store that may be in use, at one moment of it, into one file that holds the settings too.
 * @param database the store's file
 * @param config text of config.json
 * @param to the new file; what is there is replaced once the copy is whole
 */
export function writeBackup(database: string, config: string, to: string, now: number): void {
  const beside = `${to}.part-${process.pid}`;
  try {
    const source = openDatabase(database, true);
    try {
      // One reading transaction: the writer goes on meanwhile, and none of what it writes is in the copy.
      source.prepare('vacuum into ?').run(beside);
    } finally {
      source.close();
    }
    const copy = new DatabaseSync(beside);
    copy.exec('create table hullo_backup (made_at integer not null, config text not null)');
    copy.prepare('insert into hullo_backup (made_at, config) values (?, ?)').run(now, config);
    copy.close();
    const file = openSync(beside, 'r+');
    fsyncSync(file);
    closeSync(file);
    renameSync(beside, to);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
