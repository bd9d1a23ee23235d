import { parentPort, workerData } from 'node:worker_threads';
import { type Read, read } from '../reports/read.ts';
import { SummaryCache } from '../summaries/summary-cache.ts';
import type { Answer } from './answer.ts';
import { openDatabase } from './open-database.ts';
import { SqliteSql } from './sqlite-sql.ts';

// Reports run here, beside the writer, each on one view of the data: figures of one answer belong together.

const database = openDatabase(String(workerData), true);
const sql = new SqliteSql(database);
const summaries = new SummaryCache(sql);

async function answer(request: Read): Promise<Answer> {
  database.exec('begin');
  try {
    return { value: await read(sql, summaries, request) };
  } catch (error) {
    return { error: String(error) };
  } finally {
    database.exec('rollback');
  }
}

parentPort?.on('message', async (batch: readonly Read[] | 'close') => {
  if (batch === 'close') {
    database.close();
    parentPort?.close();
    return;
  }
  const answers: Answer[] = [];
  for (const request of batch) answers.push(await answer(request));
  parentPort?.postMessage(answers);
});
parentPort?.postMessage('ready');
