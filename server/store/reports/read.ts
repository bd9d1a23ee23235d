import type { BreakdownQuery } from '#core/report/breakdown.ts';
import type { OverviewQuery } from '#core/report/build-overview.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql } from '../sql.ts';
import { type ExplainQuery, explainConversation } from './explain-conversation.ts';
import { type ConversationsQuery, listConversations } from './list-conversations.ts';
import { listNotCounted } from './list-not-counted.ts';
import { loadBreakdown } from './load-breakdown.ts';
import { loadLag } from './load-lag.ts';
import { loadOverview } from './load-overview.ts';
import { type ComparedSeriesQuery, loadSeries } from './load-series.ts';

/** Everything that can be asked of a reader, as plain data that can cross threads. */
export type Read =
  | { readonly kind: 'overview'; readonly query: OverviewQuery }
  | { readonly kind: 'breakdown'; readonly query: BreakdownQuery }
  | { readonly kind: 'series'; readonly query: ComparedSeriesQuery }
  | { readonly kind: 'lag'; readonly query: ReportQuery }
  | { readonly kind: 'conversations'; readonly query: ConversationsQuery }
  | { readonly kind: 'explain'; readonly query: ExplainQuery }
  | { readonly kind: 'not-counted'; readonly site: string }
  | { readonly kind: 'ping' };

/** Carries out one read on one consistent view of the data. */
export async function read(sql: Sql, request: Read): Promise<unknown> {
  switch (request.kind) {
    case 'overview':
      return loadOverview(sql, request.query);
    case 'breakdown':
      return loadBreakdown(sql, request.query);
    case 'series':
      return loadSeries(sql, request.query);
    case 'lag':
      return loadLag(sql, request.query);
    case 'conversations':
      return listConversations(sql, request.query);
    case 'explain':
      return explainConversation(sql, request.query);
    case 'not-counted':
      return listNotCounted(sql, request.site);
    case 'ping':
      return sql.all('select 1 as one');
  }
}
