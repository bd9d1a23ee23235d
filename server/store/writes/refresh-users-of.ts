import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { firstOfMoment, messageOfId } from './find-starts.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';
import { refreshStart } from './refresh-start.ts';

const USERS = `select ${MESSAGE_COLUMNS.replace(/\w+/g, 'm.$&')} from reference_uses u
  join messages m on m.site = u.site and m.id = u.message
  where u.site = ? and u.reference = ?`;

/**
 * Matches again the conversations whose messages carry a reference: its click, or an earlier use, has just arrived.
 * @param done ids of messages that have been matched with all that is known now
 */
export async function refreshUsersOf(
  sql: Sql,
  site: string,
  rules: SiteRules,
  reference: string,
  done: ReadonlySet<string> = new Set(),
): Promise<void> {
  const users = await sql.all(USERS, site, reference);
  for (const user of users.map(keptMessage)) {
    for (const start of await spokenForBy(sql, site, user)) {
      if (!done.has(start.id)) await refreshStart(sql, site, rules, start);
    }
  }
}

/** The message that a use counts for: the one that stands for its moment, the one that it edits, or what was said after the chat was opened. */
async function spokenForBy(sql: Sql, site: string, user: KeptMessage): Promise<KeptMessage[]> {
  if (user.kind === 'message') return firstOfMoment(sql, site, user);
  return user.edits === null ? messageAfter(sql, site, user) : messageOfId(sql, site, user.edits);
}

async function messageAfter(sql: Sql, site: string, opening: KeptMessage): Promise<KeptMessage[]> {
  const found = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages
     where site = ? and contact = ? and destination = ? and kind = 'message' and at >= ? order by at, id limit 1`,
    site,
    opening.contact,
    opening.destination,
    opening.at,
  );
  return found.map(keptMessage);
}
