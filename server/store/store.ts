import type { Overview } from '#core/report/overview.ts';
import type { ExplainedConversation, ExplainQuery } from './reports/explain-conversation.ts';
import type { ConversationList, ConversationsQuery } from './reports/list-conversations.ts';
import type { NotCounted } from './reports/list-not-counted.ts';
import type { OverviewQuery } from './reports/load-overview.ts';
import type { EventRow } from './rows/event-row.ts';
import type { MessageRow } from './rows/message-row.ts';
import type { Refusal } from './rows/refusal.ts';
import type { SiteConfigVersion } from './rows/site-config-version.ts';
import type { SiteRules } from './rows/site-rules.ts';
import type { SiteConfigDraft } from './writes/save-site-config.ts';

/** How many of the rows were new; the rest had been there before. */
export interface Recorded {
  readonly fresh: number;
}

/**
 * All that Hullo remembers. A promise of a write resolves after its commit is on disk, and rejects with a Fault
 * `unavailable` when it could not be made; a row that is already there changes nothing.
 */
export interface Store {
  recordEvents(site: string, rules: SiteRules, rows: readonly EventRow[]): Promise<Recorded>;
  recordMessages(site: string, rules: SiteRules, rows: readonly MessageRow[]): Promise<Recorded>;
  /** Joins what is known of one person under several keyed hashes. @returns the contact's name from now on */
  joinContacts(site: string, rules: SiteRules, aliases: readonly string[]): Promise<string>;
  countRefusals(refusals: readonly Refusal[]): Promise<void>;
  /** The salt of a site's day, made from `fresh` if there is none. */
  dailySalt(site: string, day: string, fresh: string, now: number): Promise<string>;
  /** Deletes the salts that are about to be 48 hours old; to be asked for every hour. */
  forgetSalts(now: number): Promise<void>;
  overview(query: OverviewQuery): Promise<Overview>;
  conversations(query: ConversationsQuery): Promise<ConversationList>;
  /** One conversation with its journey and credits; null if there is none of this id. */
  explain(query: ExplainQuery): Promise<ExplainedConversation | null>;
  notCounted(site: string): Promise<NotCounted>;
  /** Versions of what a site's widget is told, latest first. @param limit how many at most */
  siteConfigs(site: string, limit: number): Promise<readonly SiteConfigVersion[]>;
  /** Adds a version. @returns null where another was saved since the one that the draft follows */
  saveSiteConfig(site: string, draft: SiteConfigDraft): Promise<SiteConfigVersion | null>;
  /** Rejects unless a write and a read go through. */
  ping(): Promise<void>;
  /** Commits what is waiting and closes. */
  close(): Promise<void>;
}
