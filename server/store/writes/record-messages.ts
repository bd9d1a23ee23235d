import type { MessageRow } from '../rows/message-row.ts';
import type { SealedIds } from '../rows/sealed-ids.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { isOwner } from './is-owner.ts';
import { joinContacts } from './join-contacts.ts';
import { keepSealedIds } from './keep-sealed-ids.ts';
import { recordSlip } from './record-slip.ts';
import { type ReferenceUse, referenceUses } from './reference-use.ts';
import { refreshConversionsOf } from './refresh-conversions-of.ts';
import { refreshTouchedBy } from './refresh-touched-by.ts';
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
      const uses = referenceUses(row);
      for (const use of uses) await insertUse(sql, site, use);
      const slips = await recordSlip(sql, site, row);
      const own = { ...row, contact, destination: row.destinations[0], edits: row.edits ?? null };
      const done = await refreshTouchedBy(sql, site, rules, [own, ...slips]);
      for (const use of uses) {
        if (await isOwner(sql, site, use)) await refreshUsersOf(sql, site, rules, use.reference, done);
      }
      await refreshConversionsOf(sql, site, rules, {
        conversations: [row.id],
        references: uses.map(({ reference }) => reference),
      });
    }
  }
  return { fresh };
}

async function insertMessage(sql: Sql, site: string, contact: string, row: MessageRow): Promise<boolean> {
  const inserted = await sql.run(
    `insert into messages (site, id, at, contact, channel, destination, destinations, kind, form, evidence, edits)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
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
    row.edits ?? null,
  );
  return inserted > 0;
}

async function insertUse(sql: Sql, site: string, { reference, claim, at, message }: ReferenceUse): Promise<void> {
  await sql.run(
    `insert into reference_uses (site, reference, claim, at, message) values (?, ?, ?, ?, ?) on conflict do nothing`,
    site,
    reference,
    claim,
    at,
    message,
  );
}
