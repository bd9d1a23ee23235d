import { parentPort, workerData } from 'node:worker_threads';
import type { Write } from '../writes/write.ts';
import { writeAll } from '../writes/write-all.ts';
import type { Answer } from './answer.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { seedStatistics } from './seed-statistics.ts';
import { SqliteSql } from './sqlite-sql.ts';

// The one writer. It answers a batch after the commit that holds it, never before.

const database = openDatabase(String(workerData), false);
await migrate(database);
seedStatistics(database);
const sql = new SqliteSql(database);

async function commit(batch: readonly Write[]): Promise<Answer[]> {
  database.exec('begin immediate');
  try {
    const values = await writeAll(sql, batch);
    database.exec('commit');
    return values.map((value) => ({ value }));
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    // One write that cannot be made must not take its neighbours with it.
    if (batch.length === 1) return [{ error: String(error) }];
    const answers: Answer[] = [];
    for (const request of batch) answers.push(...(await commit([request])));
    return answers;
  }
}

parentPort?.on('message', async (batch: readonly Write[] | 'close') => {
  if (batch === 'close') {
    database.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(await commit(batch));
});
parentPort?.postMessage('ready');
