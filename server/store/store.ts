import type { Rate } from '#core/money/rate-table.ts';
import type { Breakdown, BreakdownQuery } from '#core/report/breakdown.ts';
import type { OverviewQuery } from '#core/report/build-overview.ts';
import type { LagReport } from '#core/report/lag-report.ts';
import type { OverviewReport } from '#core/report/overview-report.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { ComparedSeries } from '#core/report/series.ts';
import type { PeopleStore } from './people-store.ts';
import type { ExplainedConversation, ExplainQuery } from './reports/explain-conversation.ts';
import type { PersonExport } from './reports/export-person.ts';
import type { ConversationList, ConversationsQuery } from './reports/list-conversations.ts';
import type { ConversionImportEntry } from './reports/list-conversion-imports.ts';
import type { ConversionList, ConversionsQuery } from './reports/list-conversions.ts';
import type { KeysQuery } from './reports/list-keys.ts';
import type { NotCounted, NotCountedQuery } from './reports/list-not-counted.ts';
import type { PostbackEventList, PostbackEventsQuery } from './reports/list-postback-events.ts';
import type { PostbackFactsQuery } from './reports/list-postback-facts.ts';
import type { PostbackCounts } from './reports/list-postbacks.ts';
import type { SpendList, SpendQuery } from './reports/list-spend.ts';
import type { SpendImport } from './reports/list-spend-imports.ts';
import type { ComparedSeriesQuery } from './reports/load-series.ts';
import type { PersonQuery } from './reports/person-known.ts';
import type { ConversionImportMark } from './rows/conversion-import-mark.ts';
import type { ConversionRow } from './rows/conversion-row.ts';
import type { EventRow } from './rows/event-row.ts';
import type { KeyRow } from './rows/key-row.ts';
import type { MailSettingsRow } from './rows/mail-settings-row.ts';
import type { MessageRow } from './rows/message-row.ts';
import type { Night } from './rows/night.ts';
import type { OutboxFact } from './rows/outbox-fact.ts';
import type { Refusal } from './rows/refusal.ts';
import type { SealedIds } from './rows/sealed-ids.ts';
import type { SiteConfigVersion } from './rows/site-config-version.ts';
import type { SiteRules } from './rows/site-rules.ts';
import type { SpendSheet } from './rows/spend-sheet.ts';
import type { ShareStore } from './share-store.ts';
import type { SummaryStore } from './summary-store.ts';
import type { PostbackClaim } from './writes/claim-postbacks.ts';
import type { OpenReceipt, ReceiptClaim } from './writes/claim-receipts.ts';
import type { Erased } from './writes/erase-person.ts';
import type { Forgetting } from './writes/forget-before.ts';
import type { PostbackResend } from './writes/resend-postbacks.ts';
import type { SiteConfigDraft } from './writes/save-site-config.ts';
import type { PostbackSettlement } from './writes/settle-postbacks.ts';
import type { ReceiptSettlement } from './writes/settle-receipt.ts';
import type { KeyChange } from './writes/write-key.ts';
import type { MailSettingsChange } from './writes/write-mail-settings.ts';
import type { MailChange } from './writes/write-mail-state.ts';

/** How many of the rows were new; the rest had been there before. */
export interface Recorded {
  readonly fresh: number;
}

/** What became of a reported conversion, and what it belongs to by all that is known now. */
export interface RecordedConversion {
  readonly id: string;
  /** `first_kept`: something else was told under the same id before, and that stays. */
  readonly outcome: 'recorded' | 'duplicate' | 'first_kept';
  /** The message that starts its conversation. */
  readonly message: string | null;
  readonly click: string | null;
  readonly reason: string;
}

/** What became of an import of spend. */
export interface RecordedSpend {
  readonly id: string;
  /** Rows that had been there with another amount. */
  readonly updated: number;
  /** The last import said exactly this: nothing was changed, and `id` is that import's. */
  readonly isDuplicate: boolean;
}

/**
 * All that Hullo remembers. A promise of a write resolves after its commit is on disk, and rejects with a Fault
 * `unavailable` when it could not be made; a row that is already there changes nothing.
 */
export interface Store {
  recordEvents(
    site: string,
    rules: SiteRules,
    rows: readonly EventRow[],
    sealed?: readonly SealedIds[],
  ): Promise<Recorded>;
  recordMessages(
    site: string,
    rules: SiteRules,
    rows: readonly MessageRow[],
    sealed?: readonly SealedIds[],
  ): Promise<Recorded>;
  /** Joins what is known of one person under several keyed hashes. @returns the contact's name from now on */
  joinContacts(site: string, rules: SiteRules, aliases: readonly string[]): Promise<string>;
  /** Keeps the conversions that are new, all of them or none. @returns what became of each, in their order */
  recordConversions(
    site: string,
    rules: SiteRules,
    rows: readonly ConversionRow[],
    imported?: ConversionImportMark,
  ): Promise<readonly RecordedConversion[]>;
  /** Takes a file of conversions back. @returns how many; undefined if there is no such import */
  undoConversions(site: string, rules: SiteRules, id: string): Promise<number | undefined>;
  /** The latest first. */
  conversionImports(site: string): Promise<readonly ConversionImportEntry[]>;
  /** Keeps what an export says: the later word on a key holds. */
  recordSpend(site: string, sheet: SpendSheet): Promise<RecordedSpend>;
  /** Takes an import back; what it had replaced holds again. @returns whether there was one */
  undoSpend(site: string, id: string): Promise<boolean>;
  recordRates(site: string, rates: readonly Rate[]): Promise<void>;
  /** Keeps that a visit without consent may have begun before midnight, under another name. */
  recordNight(site: string, night: Night): Promise<void>;
  countRefusals(refusals: readonly Refusal[]): Promise<void>;
  /** The salt of a site's day, made from `fresh` if there is none. */
  dailySalt(site: string, day: string, fresh: string, now: number): Promise<string>;
  /** Deletes the salts that are about to be 48 hours old; to be asked for every hour. */
  forgetSalts(now: number): Promise<void>;
  /** Takes what is due for a postback, so that for a while no other process does. */
  claimPostbacks(claim: PostbackClaim): Promise<readonly OutboxFact[]>;
  /** Keeps what became of what was claimed. */
  settlePostbacks(settlement: PostbackSettlement): Promise<void>;
  /** Takes the calls whose platform is to be asked what became of them. */
  claimReceipts(claim: ReceiptClaim): Promise<readonly OpenReceipt[]>;
  /** Keeps what it said. */
  settleReceipt(settlement: ReceiptSettlement): Promise<void>;
  /** Queues again what was refused, could not be sent or expired. @returns how many */
  resendPostbacks(request: PostbackResend): Promise<number>;
  /** Deletes the sealed ids that no platform would take any more; to be asked for every hour. */
  forgetSealedIds(now: number): Promise<void>;
  /** Deletes some of what was told long ago, and keeps how many there were. @returns how many; 0 at the end */
  clearOutbox(now: number): Promise<number>;
  /** Deletes some of what happened before a time. @returns how many rows; 0 at the end */
  forgetBefore(forgetting: Forgetting): Promise<number>;
  postbackCounts(site: string): Promise<readonly PostbackCounts[]>;
  postbackEvents(query: PostbackEventsQuery): Promise<PostbackEventList>;
  postbackFacts(query: PostbackFactsQuery): Promise<readonly OutboxFact[]>;
  overview(query: OverviewQuery): Promise<OverviewReport>;
  breakdown(query: BreakdownQuery): Promise<Breakdown>;
  series(query: ComparedSeriesQuery): Promise<ComparedSeries>;
  lag(query: ReportQuery): Promise<LagReport>;
  conversations(query: ConversationsQuery): Promise<ConversationList>;
  /** One conversation with its journey and credits; null if there is none of this id. */
  explain(query: ExplainQuery): Promise<ExplainedConversation | null>;
  notCounted(query: NotCountedQuery): Promise<NotCounted>;
  keys(query: KeysQuery): Promise<readonly KeyRow[]>;
  /** @returns whether there was anything to change */
  changeKey(change: KeyChange): Promise<boolean>;
  readonly people: PeopleStore;
  readonly summaries: SummaryStore;
  /** @returns whether there was anything to change; for `take`, whether the mail is the caller's to send */
  changeMail(change: MailChange): Promise<boolean>;
  /** Who is sent a site's reports, where an owner has said so; null where not. */
  mailSettings(site: string): Promise<MailSettingsRow | null>;
  /** @returns whether there was anything to change */
  changeMailSettings(change: MailSettingsChange): Promise<boolean>;
  readonly sharing: ShareStore;
  /** Deletes all that is kept of a person. */
  erasePerson(query: PersonQuery): Promise<Erased>;
  exportPerson(query: PersonQuery): Promise<PersonExport>;
  conversions(query: ConversionsQuery): Promise<ConversionList>;
  spend(query: SpendQuery): Promise<SpendList>;
  /** The latest first. */
  spendImports(site: string): Promise<readonly SpendImport[]>;
  /** Every rate that was given, by currency and day. */
  rates(site: string): Promise<readonly Rate[]>;
  /** Versions of what a site's widget is told, latest first. @param limit how many at most */
  siteConfigs(site: string, limit: number): Promise<readonly SiteConfigVersion[]>;
  /** Adds a version. @returns null where another was saved since the one that the draft follows */
  saveSiteConfig(site: string, draft: SiteConfigDraft): Promise<SiteConfigVersion | null>;
  /** Rejects unless a write and a read go through. */
  ping(): Promise<void>;
  /** Commits what is waiting and closes. */
  close(): Promise<void>;
}
