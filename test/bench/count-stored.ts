import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RequestKind } from './load/request-kind.ts';

/** Rows on disk after the service has stopped: events for beacons, messages for webhooks. */
export function countStored(dataFolder: string, kind: RequestKind): number {
  const database = new DatabaseSync(join(dataFolder, 'hullo.sqlite'), { readOnly: true });
  try {
    const table = kind === 'click' ? 'events' : 'messages';
    return Number(database.prepare(`select count(*) as total from ${table}`).get()?.['total']);
  } finally {
    database.close();
  }
}
