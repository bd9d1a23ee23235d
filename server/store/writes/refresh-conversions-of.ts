import type { Sql } from '../sql.ts';
import { placeholders } from './placeholders.ts';
import { refreshConversion } from './refresh-conversion.ts';

/** What has just become known or has changed. */
export interface Changed {
  /** Messages that became, were or no longer are the start of a conversation. */
  readonly messages?: readonly string[];
  /** Messages that arrived. */
  readonly conversations?: readonly string[];
  /** Names of people, as `messages` knows them. */
  readonly contacts?: readonly string[];
  readonly references?: readonly string[];
  readonly adClicks?: readonly string[];
}

const CONVERSIONS: Readonly<Record<keyof Changed, (values: string) => string>> = {
  messages: (values) => `select id from conversions where site = ? and message in (${values})`,
  conversations: (values) => `select id from conversions where site = ? and conversation in (${values})`,
  contacts: (values) =>
    `select c.conversion as id from contact_aliases a
     join conversion_contacts c on c.site = a.site and c.alias = a.alias where a.site = ? and a.contact in (${values})`,
  references: (values) => `select id from conversions where site = ? and reference in (${values})`,
  adClicks: (values) => `select id from conversions where site = ? and ad_click in (${values})`,
};
const KEYS = Object.keys(CONVERSIONS) as (keyof Changed)[];

/** Values to a query: few lengths, so that few texts have to be prepared. */
const AT_ONCE = 64;

/** Finds out anew what the conversions belong to that something changed for. */
export async function refreshConversionsOf(sql: Sql, site: string, changed: Changed): Promise<void> {
  const found = new Set<string>();
  for (const key of KEYS) {
    const values = changed[key] ?? [];
    for (let i = 0; i < values.length; i += AT_ONCE) {
      const some = values.slice(i, i + AT_ONCE);
      // Repeating the last one asks for nothing new.
      const asked = Array.from({ length: some.length === 1 ? 1 : AT_ONCE }, (_, j) => some[j] ?? some.at(-1) ?? '');
      const rows = sql.all(CONVERSIONS[key](placeholders(asked.length)), site, ...asked);
      // Waiting for what is no promise would cost a turn of the event loop for each message.
      for (const row of rows instanceof Promise ? await rows : rows) found.add(String(row['id']));
    }
  }
  for (const id of [...found].sort()) await refreshConversion(sql, site, id);
}
