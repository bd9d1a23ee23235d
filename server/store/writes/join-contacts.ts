import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { messagesOfContact } from './find-starts.ts';
import { refreshConversionsOf } from './refresh-conversions-of.ts';
import { refreshStart } from './refresh-start.ts';
import { resolveContact } from './resolve-contact.ts';

/**
 * The contact behind ids of one person. Where two known contacts turn out to be one, everything that they wrote is
 * looked at again: what was a start of one may be the other's next message.
 * @param aliases keyed hashes of the ids
 */
export async function joinContacts(
  sql: Sql,
  site: string,
  rules: SiteRules,
  aliases: readonly string[],
): Promise<string> {
  const { contact, merged, isKnown } = await resolveContact(sql, site, aliases);
  if (merged.length > 0) {
    for (const message of await messagesOfContact(sql, site, contact)) await refreshStart(sql, site, rules, message);
  }
  if (!isKnown) await refreshConversionsOf(sql, site, rules, { contacts: [contact] });
  return contact;
}
