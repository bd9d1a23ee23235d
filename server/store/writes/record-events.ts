import type { EventRow } from '../rows/event-row.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { refreshUsersOf } from './refresh-users-of.ts';
import { Rollup } from './rollup.ts';

const INSERT = `insert into events
  (site, id, type, at, channel, destination, position, page, visitor, device, browser, os, landings, reference)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`;

/** Keeps the events that are new, counts them, and matches again the messages that were waiting for their clicks. */
export async function recordEvents(sql: Sql, site: string, rules: SiteRules, rows: readonly EventRow[]) {
  let fresh = 0;
  const rollup = new Rollup();
  for (const row of rows) {
    const inserted = sql.run(
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
    // Waiting for what is no promise would cost a turn of the event loop for each row.
    if ((typeof inserted === 'number' ? inserted : await inserted) === 0) continue;
    fresh++;
    rollup.add(row.at, row.type);
    if (row.reference !== null) await refreshUsersOf(sql, site, rules, row.reference);
  }
  await rollup.save(sql, site);
  return { fresh };
}
