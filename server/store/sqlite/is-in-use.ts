import { DatabaseSync } from 'node:sqlite';

/** Whether another process has a store open. */
export function isInUse(path: string): boolean {
  const database = new DatabaseSync(path);
  try {
    database.exec('pragma busy_timeout = 200; pragma locking_mode = exclusive; begin exclusive; commit');
    return false;
  } catch (error) {
    if (/locked|busy/.test(String(error))) return true;
    throw error;
  } finally {
    database.close();
  }
}
