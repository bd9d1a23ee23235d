import type { SiteRules } from '../rows/site-rules.ts';
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

/** Values to a query: few lengths, so that few texts have to be prepared. */
const AT_ONCE = 64;

/** The conversions that each depends on; built once, since every message asks. */
const CONVERSIONS = (
  [
    ['messages', `select id from conversions where site = ? and message in `],
    ['conversations', `select id from conversions where site = ? and conversation in `],
    [
      'contacts',
      `select c.conversion as id from contact_aliases a
       join conversion_contacts c on c.site = a.site and c.alias = a.alias where a.site = ? and a.contact in `,
    ],
    ['references', `select id from conversions where site = ? and reference in `],
    ['adClicks', `select id from conversions where site = ? and ad_click in `],
  ] as const satisfies readonly (readonly [keyof Changed, string])[]
).map(([key, text]) => ({ key, one: `${text}(?)`, many: `${text}(${placeholders(AT_ONCE)})` }));

/** Finds out anew what the conversions belong to that something changed for. */
export async function refreshConversionsOf(sql: Sql, site: string, rules: SiteRules, changed: Changed): Promise<void> {
  let found: Set<string> | undefined;
  for (const { key, one, many } of CONVERSIONS) {
    const values = changed[key] ?? [];
    for (let i = 0; i < values.length; i += AT_ONCE) {
      const [first = '', ...rest] = values.slice(i, i + AT_ONCE);
      // Repeating the first one asks for nothing new.
      const rows =
        rest.length === 0
          ? sql.all(one, site, first)
          : sql.all(many, site, first, ...Array.from({ length: AT_ONCE - 1 }, (_, j) => rest[j] ?? first));
      // Waiting for what is no promise would cost a turn of the event loop for each message.
      for (const row of rows instanceof Promise ? await rows : rows) {
        found ??= new Set();
        found.add(String(row['id']));
      }
    }
  }
  if (found) for (const id of [...found].sort()) await refreshConversion(sql, site, rules, id);
}
