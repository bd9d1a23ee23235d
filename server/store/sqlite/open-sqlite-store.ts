import { join } from 'node:path';
import type { Rate } from '#core/money/rate-table.ts';
import type { Breakdown } from '#core/report/breakdown.ts';
import type { LagReport } from '#core/report/lag-report.ts';
import type { OverviewReport } from '#core/report/overview-report.ts';
import type { CreditQuery } from '#core/report/report-query.ts';
import type { ComparedSeries } from '#core/report/series.ts';
import type { ExplainedConversation } from '../reports/explain-conversation.ts';
import type { PersonExport } from '../reports/export-person.ts';
import { learnsFromJourneys } from '../reports/facts/load-counted.ts';
import type { ConversationList } from '../reports/list-conversations.ts';
import type { ConversionImportEntry } from '../reports/list-conversion-imports.ts';
import type { ConversionList } from '../reports/list-conversions.ts';
import type { NotCounted } from '../reports/list-not-counted.ts';
import type { PostbackEventList } from '../reports/list-postback-events.ts';
import type { PostbackCounts } from '../reports/list-postbacks.ts';
import type { SpendList } from '../reports/list-spend.ts';
import type { SpendImport } from '../reports/list-spend-imports.ts';
import type { Read } from '../reports/read.ts';
import type { AuditRow } from '../rows/audit-row.ts';
import type { KeyRow } from '../rows/key-row.ts';
import type { MailSettingsRow } from '../rows/mail-settings-row.ts';
import type { NoteRow } from '../rows/note-row.ts';
import type { OutboxFact } from '../rows/outbox-fact.ts';
import type { PersonRow } from '../rows/person-row.ts';
import type { SessionRow } from '../rows/session-row.ts';
import type { ShareRow } from '../rows/share-row.ts';
import type { SiteConfigVersion } from '../rows/site-config-version.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { ViewRow } from '../rows/view-row.ts';
import type { Recorded, RecordedConversion, RecordedSpend, Store } from '../store.ts';
import type { UnsummarisedQuery } from '../summaries/list-unsummarised.ts';
import type { OpenReceipt } from '../writes/claim-receipts.ts';
import type { Erased } from '../writes/erase-person.ts';
import type { Write } from '../writes/write.ts';
import type { PersonChanged } from '../writes/write-person.ts';
import { BatchingWorker } from './batching-worker.ts';
import { DATABASE_FILE } from './database-file.ts';

/** Requests that share one commit at most; beyond it the gain is small and the wait is felt. */
const COMMIT_AT_MOST = 512;

/** What is made when it is first asked for, and again only if that failed. */
function onceAsked<T>(make: () => Promise<T>) {
  let made: Promise<T> | undefined;
  return {
    get: () =>
      (made ??= make().catch((error) => {
        made = undefined;
        throw error;
      })),
    made: () => made,
  };
}

/**
 * The embedded store: one SQLite file, one thread that writes and a few that read.
 * @param folder where the file lives
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const path = join(folder, DATABASE_FILE);
  // The writer first: it makes the file and its tables.
  const writer = await BatchingWorker.start<Write>(new URL('./writer.ts', import.meta.url), path, COMMIT_AT_MOST);
  const startReader = () => BatchingWorker.start<Read>(new URL('./reader.ts', import.meta.url), path, 1);
  const reader = await startReader();
  // The small reads that every request begins with do not wait for a report.
  const usher = onceAsked(startReader);
  const small = async (read: Read) => (await usher.get()).ask(read);
  // Summing up a busy day takes a second or two, for which no report should have to wait.
  const adder = onceAsked(startReader);
  const summing = adder.get;
  // So does reading every journey of a quarter.
  const readerFor = ({ model, compare }: CreditQuery) => (learnsFromJourneys([model, compare]) ? summing() : reader);
  // A caller's rules may be a whole site; only these few are worth copying to the other thread.
  const copied = ({ lookbackDays, silentDays, postbacks }: SiteRules): SiteRules => ({
    lookbackDays,
    silentDays,
    ...(postbacks && postbacks.length > 0 && { postbacks }),
  });
  return {
    recordEvents: (site, rules, rows, sealed = []) =>
      writer.ask({ kind: 'events', site, rules: copied(rules), rows, sealed }) as Promise<Recorded>,
    recordMessages: (site, rules, rows, sealed = []) =>
      writer.ask({ kind: 'messages', site, rules: copied(rules), rows, sealed }) as Promise<Recorded>,
    joinContacts: (site, rules, aliases) =>
      writer.ask({ kind: 'join-contacts', site, rules: copied(rules), aliases }) as Promise<string>,
    recordConversions: (site, rules, rows, imported) =>
      writer.ask({ kind: 'conversions', site, rules: copied(rules), rows, ...(imported && { imported }) }) as Promise<
        readonly RecordedConversion[]
      >,
    undoConversions: (site, rules, id) =>
      writer.ask({ kind: 'undo-conversions', site, rules: copied(rules), id }) as Promise<number | undefined>,
    conversionImports: (site) =>
      reader.ask({ kind: 'conversion-imports', site }) as Promise<readonly ConversionImportEntry[]>,
    recordSpend: (site, sheet) => writer.ask({ kind: 'spend', site, sheet }) as Promise<RecordedSpend>,
    undoSpend: (site, id) => writer.ask({ kind: 'undo-spend', site, id }) as Promise<boolean>,
    recordRates: (site, rates) => writer.ask({ kind: 'rates', site, rates }) as Promise<void>,
    recordNight: (site, night) => writer.ask({ kind: 'night', site, night }) as Promise<void>,
    countRefusals: (refusals) => writer.ask({ kind: 'refusals', refusals }) as Promise<void>,
    dailySalt: (site, day, fresh, now) => writer.ask({ kind: 'salt', site, day, fresh, now }) as Promise<string>,
    forgetSalts: (now) => writer.ask({ kind: 'forget-salts', now }) as Promise<void>,
    claimPostbacks: (claim) => writer.ask({ kind: 'claim-postbacks', claim }) as Promise<readonly OutboxFact[]>,
    settlePostbacks: (settlement) => writer.ask({ kind: 'settle-postbacks', settlement }) as Promise<void>,
    claimReceipts: (claim) => writer.ask({ kind: 'claim-receipts', claim }) as Promise<readonly OpenReceipt[]>,
    settleReceipt: (settlement) => writer.ask({ kind: 'settle-receipt', settlement }) as Promise<void>,
    resendPostbacks: (request) => writer.ask({ kind: 'resend-postbacks', request }) as Promise<number>,
    forgetSealedIds: (now) => writer.ask({ kind: 'forget-sealed-ids', now }) as Promise<void>,
    forgetBefore: (forgetting) => writer.ask({ kind: 'forget-before', forgetting }) as Promise<number>,
    clearOutbox: (now) => writer.ask({ kind: 'clear-outbox', now }) as Promise<number>,
    postbackCounts: (site) => reader.ask({ kind: 'postback-counts', site }) as Promise<readonly PostbackCounts[]>,
    postbackEvents: (query) => reader.ask({ kind: 'postback-events', query }) as Promise<PostbackEventList>,
    postbackFacts: (query) => reader.ask({ kind: 'postback-facts', query }) as Promise<readonly OutboxFact[]>,
    overview: async (query) =>
      (await readerFor(query)).askAlike({ kind: 'overview', query }) as Promise<OverviewReport>,
    breakdown: async (query) => (await readerFor(query)).askAlike({ kind: 'breakdown', query }) as Promise<Breakdown>,
    series: (query) => reader.askAlike({ kind: 'series', query }) as Promise<ComparedSeries>,
    lag: (query) => reader.askAlike({ kind: 'lag', query }) as Promise<LagReport>,
    conversations: (query) => reader.ask({ kind: 'conversations', query }) as Promise<ConversationList>,
    explain: (query) => reader.ask({ kind: 'explain', query }) as Promise<ExplainedConversation | null>,
    notCounted: (query) => reader.ask({ kind: 'not-counted', query }) as Promise<NotCounted>,
    keys: (query) => small({ kind: 'keys', query }) as Promise<readonly KeyRow[]>,
    changeKey: (change) => writer.ask({ kind: 'key', change }) as Promise<boolean>,
    erasePerson: (query) => writer.ask({ kind: 'erase-person', query }) as Promise<Erased>,
    exportPerson: (query) => reader.ask({ kind: 'export-person', query }) as Promise<PersonExport>,
    people: {
      list: (query) => small({ kind: 'people', query }) as Promise<readonly PersonRow[]>,
      change: (change) => writer.ask({ kind: 'person', change }) as Promise<PersonChanged>,
      sessions: (query) => small({ kind: 'sessions', query }) as Promise<readonly SessionRow[]>,
      changeSession: (change) => writer.ask({ kind: 'session', change }) as Promise<number>,
      audit: (query) => reader.ask({ kind: 'audit', query }) as Promise<readonly AuditRow[]>,
      record: (row) => writer.ask({ kind: 'audit', row }) as Promise<void>,
    },
    sharing: {
      shares: (query) => small({ kind: 'shares', query }) as Promise<readonly ShareRow[]>,
      changeShare: (change) => writer.ask({ kind: 'share', change }) as Promise<boolean>,
      views: (query) => small({ kind: 'views', query }) as Promise<readonly ViewRow[]>,
      changeView: (change) => writer.ask({ kind: 'view', change }) as Promise<boolean>,
      notes: (query) => small({ kind: 'notes', query }) as Promise<readonly NoteRow[]>,
      changeNote: (change) => writer.ask({ kind: 'note', change }) as Promise<boolean>,
    },
    mailSettings: (site) => reader.ask({ kind: 'mail-settings', site }) as Promise<MailSettingsRow | null>,
    changeMailSettings: (change) => writer.ask({ kind: 'mail-settings', change }) as Promise<boolean>,
    changeMail: (change) => writer.ask({ kind: 'mail', change }) as Promise<boolean>,
    summaries: {
      missing: (query) => reader.ask({ kind: 'unsummarised', query }) as Promise<UnsummarisedQuery['stretches']>,
      make: async (stretch) =>
        (await summing()).ask({ kind: 'summarise', stretch }) as Promise<Readonly<Record<string, string>>>,
      change: (change) => writer.ask({ kind: 'summary', change }) as Promise<boolean>,
    },
    conversions: (query) => reader.ask({ kind: 'conversions', query }) as Promise<ConversionList>,
    spend: (query) => reader.ask({ kind: 'spend', query }) as Promise<SpendList>,
    spendImports: (site) => reader.ask({ kind: 'spend-imports', site }) as Promise<readonly SpendImport[]>,
    rates: (site) => reader.ask({ kind: 'rates', site }) as Promise<readonly Rate[]>,
    siteConfigs: (site, limit) => small({ kind: 'site-configs', site, limit }) as Promise<readonly SiteConfigVersion[]>,
    saveSiteConfig: (site, draft) =>
      writer.ask({ kind: 'site-config', site, draft }) as Promise<SiteConfigVersion | null>,
    async ping() {
      await Promise.all([writer.ask({ kind: 'ping' }), reader.ask({ kind: 'ping' })]);
    },
    async close() {
      const others = await Promise.all([usher.made(), adder.made()]);
      await Promise.all([writer, reader, ...others].map((thread) => thread?.close()));
    },
  };
}
