import type { Breakdown, BreakdownQuery } from '#core/report/breakdown.ts';
import type { OverviewQuery } from '#core/report/build-overview.ts';
import type { LagReport } from '#core/report/lag-report.ts';
import type { OverviewReport } from '#core/report/overview-report.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { ComparedSeries } from '#core/report/series.ts';
import type { ExplainedConversation, ExplainQuery } from './reports/explain-conversation.ts';
import type { ConversationList, ConversationsQuery } from './reports/list-conversations.ts';
import type { NotCounted } from './reports/list-not-counted.ts';
import type { ComparedSeriesQuery } from './reports/load-series.ts';
import type { EventRow } from './rows/event-row.ts';
import type { MessageRow } from './rows/message-row.ts';
import type { Refusal } from './rows/refusal.ts';
import type { SiteRules } from './rows/site-rules.ts';

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
  overview(query: OverviewQuery): Promise<OverviewReport>;
  breakdown(query: BreakdownQuery): Promise<Breakdown>;
  series(query: ComparedSeriesQuery): Promise<ComparedSeries>;
  lag(query: ReportQuery): Promise<LagReport>;
  conversations(query: ConversationsQuery): Promise<ConversationList>;
  /** One conversation with its journey and credits; null if there is none of this id. */
  explain(query: ExplainQuery): Promise<ExplainedConversation | null>;
  notCounted(site: string): Promise<NotCounted>;
  /** Rejects unless a write and a read go through. */
  ping(): Promise<void>;
  /** Commits what is waiting and closes. */
  close(): Promise<void>;
}
