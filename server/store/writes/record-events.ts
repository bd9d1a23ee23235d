import type { EventRow } from '../rows/event-row.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import type { Recorded } from '../store.ts';
import { refreshUsersOf } from './refresh-users-of.ts';
import { Rollup } from './rollup.ts';
import { usedReferences } from './used-references.ts';

const INSERT = `insert into events
  (site, id, type, at, channel, destination, position, page, visitor, device, browser, os, landings, reference)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`;

/**
 * Keeps the events that are new, counts them, and matches again the messages that were waiting for their clicks.
 * @returns how many of each request's rows were new
 */
export async function recordEvents(
  sql: Sql,
  site: string,
  rules: SiteRules,
  requests: readonly { readonly rows: readonly EventRow[] }[],
): Promise<Recorded[]> {
  const rollup = new Rollup();
  const references: string[] = [];
  const recorded: Recorded[] = [];
  for (const { rows } of requests) {
    let fresh = 0;
    for (const row of rows) {
      const inserted = insert(sql, site, row);
      // Waiting for what is no promise would cost a turn of the event loop for each row.
      if ((typeof inserted === 'number' ? inserted : await inserted) === 0) continue;
      fresh++;
      rollup.add(row.at, row.type);
      if (row.reference !== null) references.push(row.reference);
    }
    recorded.push({ fresh });
  }
  await rollup.save(sql, site);
  for (const reference of await usedReferences(sql, site, references)) {
    await refreshUsersOf(sql, site, rules, reference);
  }
  return recorded;
}

function insert(sql: Sql, site: string, row: EventRow): number | Promise<number> {
  return sql.run(
    INSERT,
    site,
    row.id,
    row.type,
    row.at,
    row.channel,
    row.destination,
    row.position,
    row.page,
    row.visitor,
    row.device,
    row.browser,
    row.os,
    row.landings,
    row.reference,
  );
}
