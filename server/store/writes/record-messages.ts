import type { MessageRow } from '../rows/message-row.ts';
import type { SealedIds } from '../rows/sealed-ids.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { startBeside } from './find-starts.ts';
import { isFirstUse } from './is-first-use.ts';
import { joinContacts } from './join-contacts.ts';
import { keepSealedIds } from './keep-sealed-ids.ts';
import { refreshConversionsOf } from './refresh-conversions-of.ts';
import { refreshStart } from './refresh-start.ts';
import { refreshUsersOf } from './refresh-users-of.ts';

/**
 * Keeps the messages that are new and brings the conversations up to date that they touch: their own, the next one
 * of the same person (which may turn out to be no start after all), and those of others who used the same code.
 */
export async function recordMessages(
  sql: Sql,
  site: string,
  rules: SiteRules,
  rows: readonly MessageRow[],
  sealed: readonly SealedIds[] = [],
) {
  await keepSealedIds(sql, site, sealed);
  let fresh = 0;
  for (const row of rows) {
    const contact = await joinContacts(sql, site, rules, row.aliases);
    if (await insertMessage(sql, site, contact, row)) {
      fresh++;
      await insertUses(sql, site, row);
      const beside = await startBeside(sql, site, contact, row);
      for (const start of beside) await refreshStart(sql, site, rules, start);
      const done = new Set(beside.map(({ id }) => id));
      const { platform, text } = row.evidence;
      for (const reference of new Set([...platform, ...text])) {
        if (await isFirstUse(sql, site, reference, row)) await refreshUsersOf(sql, site, rules, reference, done);
      }
      await refreshConversionsOf(sql, site, rules, { conversations: [row.id], references: [...platform, ...text] });
    }
  }
  return { fresh };
}

async function insertMessage(sql: Sql, site: string, contact: string, row: MessageRow): Promise<boolean> {
  const inserted = await sql.run(
    `insert into messages (site, id, at, contact, channel, destination, destinations, kind, form, evidence)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    site,
    row.id,
    row.at,
    contact,
    row.channel,
    row.destinations[0],
    JSON.stringify(row.destinations),
    row.kind,
    row.form,
    JSON.stringify(row.evidence),
  );
  return inserted > 0;
}

async function insertUses(sql: Sql, site: string, { id, at, evidence }: MessageRow): Promise<void> {
  const intact = new Set([...evidence.platform, ...evidence.text]);
  const uses = [...intact, ...evidence.near.filter((reference) => !intact.has(reference))];
  for (const reference of uses) {
    await sql.run(
      `insert into reference_uses (site, reference, at, message, is_near) values (?, ?, ?, ?, ?) on conflict do nothing`,
      site,
      reference,
      at,
      id,
      intact.has(reference) ? 0 : 1,
    );
  }
}
