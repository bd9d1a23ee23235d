import { EVENT_COLUMNS, type EventRow } from '../rows/event-row.ts';
import type { SealedIds } from '../rows/sealed-ids.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import type { Recorded } from '../store.ts';
import { forgetCountedWith } from './forget-counted-with.ts';
import { forgetSlips } from './forget-slips.ts';
import { keepSealedIds } from './keep-sealed-ids.ts';
import { placeholders } from './placeholders.ts';
import { queuePostbacks } from './queue-postbacks.ts';
import { refreshConversionsOf } from './refresh-conversions-of.ts';
import { refreshTouchedBy } from './refresh-touched-by.ts';
import { refreshUsersOf } from './refresh-users-of.ts';
import { Rollup } from './rollup.ts';
import { usedReferences } from './used-references.ts';

const INSERT = `insert into events (site, ${EVENT_COLUMNS})
  values (?, ${placeholders(EVENT_COLUMNS.split(',').length)}) on conflict do nothing`;

/**
 * Keeps the events that are new, counts them, and matches again the messages that were waiting for their clicks.
 * @returns how many of each request's rows were new
 */
export async function recordEvents(
  sql: Sql,
  site: string,
  rules: SiteRules,
  requests: readonly { readonly rows: readonly EventRow[]; readonly sealed?: readonly SealedIds[] }[],
): Promise<Recorded[]> {
  const rollup = new Rollup();
  const references: string[] = [];
  const freshRows: EventRow[] = [];
  const recorded: Recorded[] = [];
  for (const { rows, sealed } of requests) {
    if (sealed) await keepSealedIds(sql, site, sealed);
    let fresh = 0;
    for (const row of rows) {
      const inserted = sql.run(INSERT, site, ...row);
      // Waiting for what is no promise would cost a turn of the event loop for each row.
      if ((typeof inserted === 'number' ? inserted : await inserted) === 0) continue;
      fresh++;
      freshRows.push(row);
      const [id, type, at, reference] = row;
      if (type === 'click' && rules.postbacks) {
        await queuePostbacks(sql, site, rules, { kind: 'click', id, at, names: ['click'] });
      }
      rollup.add(at, type);
      if (reference !== null) references.push(reference);
    }
    recorded.push({ fresh });
  }
  await rollup.save(sql, site);
  await forgetCountedWith(sql, site, freshRows);
  for (const reference of await usedReferences(sql, site, references)) {
    const freed = await forgetSlips(sql, site, reference);
    await refreshUsersOf(sql, site, rules, reference);
    await refreshTouchedBy(sql, site, rules, freed);
  }
  await refreshConversionsOf(sql, site, rules, { references });
  return recorded;
}
