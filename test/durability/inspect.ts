import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Sent } from './sent.ts';

/** What the data folder holds after it all. */
export interface Inspection {
  readonly events: number;
  readonly messages: number;
  readonly conversions: number;
  /** Acknowledged ids that are not there. */
  readonly missing: readonly string[];
  /** Events by the rollups minus events by their rows: a count and its row share one commit. */
  readonly rollupDifference: number;
  /** SQLite's own word on the file. */
  readonly integrity: string;
}

/** Reads the file itself, not through the service whose word is in doubt. */
export function inspect(dataFolder: string, acknowledged: readonly Sent[]): Inspection {
  const database = new DatabaseSync(join(dataFolder, 'hullo.sqlite'), { readOnly: true });
  try {
    const one = (text: string) => Object.values(database.prepare(text).get() ?? {})[0];
    const stored = {
      events: idsOf(database, 'events'),
      messages: idsOf(database, 'messages'),
      conversions: idsOf(database, 'conversions'),
    };
    return {
      events: stored.events.size,
      messages: stored.messages.size,
      conversions: stored.conversions.size,
      missing: acknowledged.flatMap(({ table, ids }) => ids.filter((id) => !stored[table].has(id))),
      rollupDifference:
        Number(one(`select coalesce(sum(count), 0) from rollups where metric in ('click', 'impression')`)) -
        stored.events.size,
      integrity: String(one('pragma integrity_check')),
    };
  } finally {
    database.close();
  }
}

function idsOf(database: DatabaseSync, table: Sent['table']): Set<string> {
  return new Set(
    database
      .prepare(`select id from ${table}`)
      .all()
      .map(({ id }) => String(id)),
  );
}
