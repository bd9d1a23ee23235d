import type { BreakdownQuery } from '#core/report/breakdown.ts';
import type { OverviewQuery } from '#core/report/build-overview.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql } from '../sql.ts';
import { listUnsummarised, type UnsummarisedQuery } from '../summaries/list-unsummarised.ts';
import type { Outstretched } from '../summaries/summarise.ts';
import { summarise } from '../summaries/summarise.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { type ExplainQuery, explainConversation } from './explain-conversation.ts';
import { exportPerson } from './export-person.ts';
import { findMailSettings } from './find-mail-settings.ts';
import { type AuditQuery, listAudit } from './list-audit.ts';
import { type ConversationsQuery, listConversations } from './list-conversations.ts';
import { listConversionImports } from './list-conversion-imports.ts';
import { type ConversionsQuery, listConversions } from './list-conversions.ts';
import { type KeysQuery, listKeys } from './list-keys.ts';
import { listNotCounted, type NotCountedQuery } from './list-not-counted.ts';
import { listNotes, type NotesQuery } from './list-notes.ts';
import { listPeople, type PeopleQuery } from './list-people.ts';
import { listPostbackEvents, type PostbackEventsQuery } from './list-postback-events.ts';
import { listPostbackFacts, type PostbackFactsQuery } from './list-postback-facts.ts';
import { listPostbacks } from './list-postbacks.ts';
import { listRates } from './list-rates.ts';
import { listSessions, type SessionsQuery } from './list-sessions.ts';
import { listShares, type SharesQuery } from './list-shares.ts';
import { listSiteConfigs } from './list-site-configs.ts';
import { listSpend, type SpendQuery } from './list-spend.ts';
import { listSpendImports } from './list-spend-imports.ts';
import { listViews, type ViewsQuery } from './list-views.ts';
import { loadBreakdown } from './load-breakdown.ts';
import { loadLag } from './load-lag.ts';
import { loadOverview } from './load-overview.ts';
import { type ComparedSeriesQuery, loadSeries } from './load-series.ts';
import type { PersonQuery } from './person-known.ts';

/** Everything that can be asked of a reader, as plain data that can cross threads. */
export type Read =
  | { readonly kind: 'overview'; readonly query: OverviewQuery }
  | { readonly kind: 'breakdown'; readonly query: BreakdownQuery }
  | { readonly kind: 'series'; readonly query: ComparedSeriesQuery }
  | { readonly kind: 'lag'; readonly query: ReportQuery }
  | { readonly kind: 'conversations'; readonly query: ConversationsQuery }
  | { readonly kind: 'explain'; readonly query: ExplainQuery }
  | { readonly kind: 'not-counted'; readonly query: NotCountedQuery }
  | { readonly kind: 'keys'; readonly query: KeysQuery }
  | { readonly kind: 'people'; readonly query: PeopleQuery }
  | { readonly kind: 'sessions'; readonly query: SessionsQuery }
  | { readonly kind: 'audit'; readonly query: AuditQuery }
  | { readonly kind: 'conversions'; readonly query: ConversionsQuery }
  | { readonly kind: 'spend'; readonly query: SpendQuery }
  | { readonly kind: 'spend-imports'; readonly site: string }
  | { readonly kind: 'conversion-imports'; readonly site: string }
  | { readonly kind: 'rates'; readonly site: string }
  | { readonly kind: 'postback-counts'; readonly site: string }
  | { readonly kind: 'postback-events'; readonly query: PostbackEventsQuery }
  | { readonly kind: 'postback-facts'; readonly query: PostbackFactsQuery }
  | { readonly kind: 'export-person'; readonly query: PersonQuery }
  | { readonly kind: 'site-configs'; readonly site: string; readonly limit: number }
  | { readonly kind: 'shares'; readonly query: SharesQuery }
  | { readonly kind: 'views'; readonly query: ViewsQuery }
  | { readonly kind: 'notes'; readonly query: NotesQuery }
  | { readonly kind: 'summarise'; readonly stretch: Outstretched }
  | { readonly kind: 'unsummarised'; readonly query: UnsummarisedQuery }
  | { readonly kind: 'mail-settings'; readonly site: string }
  | { readonly kind: 'ping' };

/** Carries out one read on one consistent view of the data. */
export async function read(sql: Sql, summaries: SummaryCache, request: Read): Promise<unknown> {
  switch (request.kind) {
    case 'overview':
      return loadOverview(sql, summaries, request.query);
    case 'breakdown':
      return loadBreakdown(sql, summaries, request.query);
    case 'series':
      return loadSeries(sql, summaries, request.query);
    case 'lag':
      return loadLag(sql, summaries, request.query);
    case 'conversations':
      return listConversations(sql, summaries, request.query);
    case 'explain':
      return explainConversation(sql, summaries, request.query);
    case 'conversions':
      return listConversions(sql, request.query);
    case 'spend':
      return listSpend(sql, request.query);
    case 'spend-imports':
      return listSpendImports(sql, request.site);
    case 'conversion-imports':
      return listConversionImports(sql, request.site);
    case 'rates':
      return listRates(sql, request.site);
    case 'not-counted':
      return listNotCounted(sql, request.query);
    case 'keys':
      return listKeys(sql, request.query);
    case 'people':
      return listPeople(sql, request.query);
    case 'sessions':
      return listSessions(sql, request.query);
    case 'audit':
      return listAudit(sql, request.query);
    case 'postback-counts':
      return listPostbacks(sql, request.site);
    case 'postback-events':
      return listPostbackEvents(sql, request.query);
    case 'postback-facts':
      return listPostbackFacts(sql, request.query);
    case 'export-person':
      return exportPerson(sql, request.query);
    case 'site-configs':
      return listSiteConfigs(sql, request.site, request.limit);
    case 'shares':
      return listShares(sql, request.query);
    case 'views':
      return listViews(sql, request.query);
    case 'notes':
      return listNotes(sql, request.query);
    case 'summarise':
      return summarise(sql, request.stretch);
    case 'unsummarised':
      return listUnsummarised(sql, request.query);
    case 'mail-settings':
      return findMailSettings(sql, request.site);
    case 'ping':
      return sql.all('select 1 as one');
  }
}
