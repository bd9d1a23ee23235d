import type { Sql } from '../sql.ts';
import { messageOfId } from './find-starts.ts';
import { placeholders } from './placeholders.ts';
import { removeConversion } from './remove-conversion.ts';
import { removeMessage } from './remove-message.ts';
import { QUARTER_MS } from './rollup.ts';

/** So that no other write waits long. */
const AT_ONCE = 500;

/** What the owner of a site does not want to be kept any longer. */
export interface Forgetting {
  readonly site: string;
  /** What happened earlier is to be deleted; epoch milliseconds. */
  readonly before: number;
}

/**
 * Deletes some of what happened before a time. A conversation stays as long as something that it led to stays, and a
 * click as long as its conversation.
 * @returns how many rows; 0 at the end
 */
export async function forgetBefore(sql: Sql, { site, before }: Forgetting): Promise<number> {
  const oldest = async (from: string) => {
    const rows = await sql.all(`select t.id from ${from} order by t.at limit ${AT_ONCE}`, site, before);
    return rows.map((row) => String(row['id']));
  };
  const conversions = await oldest(`conversions t where t.site = ? and t.at < ?`);
  for (const id of conversions) await removeConversion(sql, site, id);
  if (conversions.length > 0) return conversions.length;

  const messages = await oldest(
    `messages t where t.site = ? and t.at < ?
     and not exists (select 1 from conversions v where v.site = t.site and v.message = t.id)`,
  );
  const contacts = await contactsOf(sql, site, messages);
  for (const id of messages) {
    await tellTheNext(sql, site, id);
    await removeMessage(sql, site, id);
  }
  for (const contact of contacts) await forgetContact(sql, site, contact);
  if (messages.length > 0) return messages.length;

  const events = await oldest(
    `events t where t.site = ? and t.at < ?
     and not exists (select 1 from conversations c where c.site = t.site and c.click = t.id)
     and not exists (select 1 from conversions v where v.site = t.site and v.click = t.id)`,
  );
  if (events.length > 0) {
    await sql.run(`delete from events where site = ? and id in (${placeholders(events.length)})`, site, ...events);
    return events.length;
  }
  // Sums tell of nobody, but of days whose facts are gone they would tell something else than the lists.
  return (
    (await sql.run(`delete from summaries where site = ? and ends_at <= ?`, site, before)) +
    (await sql.run(`delete from rollups where site = ? and quarter < ?`, site, Math.floor(before / QUARTER_MS))) +
    (await sql.run(`delete from nights where site = ? and since < ?`, site, before))
  );
}

/** A chat that goes on must not look like a new one because its beginning is gone. */
async function tellTheNext(sql: Sql, site: string, id: string): Promise<void> {
  for (const { at, contact, destination } of await messageOfId(sql, site, id)) {
    await sql.run(
      `update messages set follows_at = ? where site = ? and id = (
         select id from messages
         where site = ? and contact = ? and destination = ? and kind = 'message' and (at, id) > (?, ?)
         order by at, id limit 1)`,
      at,
      site,
      site,
      contact,
      destination,
      at,
      id,
    );
  }
}

async function contactsOf(sql: Sql, site: string, messages: readonly string[]): Promise<string[]> {
  if (messages.length === 0) return [];
  const rows = await sql.all(
    `select distinct contact from messages where site = ? and id in (${placeholders(messages.length)})`,
    site,
    ...messages,
  );
  return rows.map((row) => String(row['contact']));
}

/** Whoever wrote nothing that is still kept is not known any more. */
async function forgetContact(sql: Sql, site: string, contact: string): Promise<void> {
  await sql.run(
    `delete from contact_aliases where site = ? and contact = ?
     and not exists (select 1 from messages m where m.site = contact_aliases.site and m.contact = contact_aliases.contact)`,
    site,
    contact,
  );
}
