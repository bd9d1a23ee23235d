import type { Sql } from '../sql.ts';
import { type ExplainQuery, explainConversation } from './explain-conversation.ts';
import { type ConversationsQuery, listConversations } from './list-conversations.ts';
import { listNotCounted } from './list-not-counted.ts';
import { listSiteConfigs } from './list-site-configs.ts';
import { loadOverview, type OverviewQuery } from './load-overview.ts';

/** Everything that can be asked of a reader, as plain data that can cross threads. */
export type Read =
  | { readonly kind: 'overview'; readonly query: OverviewQuery }
  | { readonly kind: 'conversations'; readonly query: ConversationsQuery }
  | { readonly kind: 'explain'; readonly query: ExplainQuery }
  | { readonly kind: 'not-counted'; readonly site: string }
  | { readonly kind: 'site-configs'; readonly site: string; readonly limit: number }
  | { readonly kind: 'ping' };

/** Carries out one read on one consistent view of the data. */
export async function read(sql: Sql, request: Read): Promise<unknown> {
  switch (request.kind) {
    case 'overview':
      return loadOverview(sql, request.query);
    case 'conversations':
      return listConversations(sql, request.query);
    case 'explain':
      return explainConversation(sql, request.query);
    case 'not-counted':
      return listNotCounted(sql, request.site);
    case 'site-configs':
      return listSiteConfigs(sql, request.site, request.limit);
    case 'ping':
      return sql.all('select 1 as one');
  }
}
