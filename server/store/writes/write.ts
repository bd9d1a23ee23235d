import type { EventRow } from '../rows/event-row.ts';
import type { MessageRow } from '../rows/message-row.ts';
import type { Refusal } from '../rows/refusal.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { countRefusals } from './count-refusals.ts';
import { dailySalt } from './daily-salt.ts';
import { forgetSalts } from './forget-salts.ts';
import { joinContacts } from './join-contacts.ts';
import { recordEvents } from './record-events.ts';
import { recordMessages } from './record-messages.ts';
import { type SiteConfigDraft, saveSiteConfig } from './save-site-config.ts';

/** Everything that can be asked of a writer, as plain data that can cross threads. */
export type Write =
  | { readonly kind: 'events'; readonly site: string; readonly rules: SiteRules; readonly rows: readonly EventRow[] }
  | {
      readonly kind: 'messages';
      readonly site: string;
      readonly rules: SiteRules;
      readonly rows: readonly MessageRow[];
    }
  | {
      readonly kind: 'join-contacts';
      readonly site: string;
      readonly rules: SiteRules;
      readonly aliases: readonly string[];
    }
  | { readonly kind: 'refusals'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'salt'; readonly site: string; readonly day: string; readonly fresh: string; readonly now: number }
  | { readonly kind: 'forget-salts'; readonly now: number }
  | { readonly kind: 'site-config'; readonly site: string; readonly draft: SiteConfigDraft }
  | { readonly kind: 'ping' };

/** Carries out one write inside the caller's transaction. */
export async function write(sql: Sql, request: Write): Promise<unknown> {
  switch (request.kind) {
    case 'events':
      return (await recordEvents(sql, request.site, request.rules, [request]))[0];
    case 'messages':
      return recordMessages(sql, request.site, request.rules, request.rows);
    case 'join-contacts':
      return joinContacts(sql, request.site, request.rules, request.aliases);
    case 'refusals':
      return countRefusals(sql, request.refusals);
    case 'salt':
      return dailySalt(sql, request.site, request.day, request.fresh, request.now);
    case 'forget-salts':
      return forgetSalts(sql, request.now);
    case 'site-config':
      return saveSiteConfig(sql, request.site, request.draft);
    case 'ping':
      return;
  }
}
