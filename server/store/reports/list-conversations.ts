import { passesFilters } from '#core/report/passes-filters.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql, SqlRow } from '../sql.ts';
import { placeholders } from '../writes/placeholders.ts';
import { CONVERSATION_COLUMNS, type ConversationEntry, conversationEntry } from './conversation-entry.ts';
import { loadConversations } from './facts/load-conversations.ts';
import { periodMs } from './facts/period-ms.ts';
import { openReading } from './facts/reading.ts';

export interface ConversationsQuery extends ReportQuery {
  /** The `next` of the page before, or empty. */
  readonly cursor: string;
  readonly limit: number;
}

export interface ConversationList {
  readonly conversations: readonly ConversationEntry[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** The conversations of a period that pass its filters, oldest first, by pages. */
export async function listConversations(sql: Sql, query: ConversationsQuery): Promise<ConversationList> {
  const [at = '0', message = ''] = query.cursor.split(' ', 2);
  const after = { at: Number(at), message };
  const rows = await (query.filters.length === 0 ? pageOfAll : pageOfFiltered)(sql, query, after);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    conversations: page.map(conversationEntry),
    next: last && rows.length > page.length ? `${last['at']} ${last['message']}` : null,
  };
}

interface Place {
  readonly at: number;
  readonly message: string;
}

/** One more than a page, so that it is known whether another follows. */
async function pageOfAll(sql: Sql, query: ConversationsQuery, after: Place): Promise<readonly SqlRow[]> {
  const { from, to } = periodMs(query);
  return sql.all(
    `select ${CONVERSATION_COLUMNS} from conversations
     where site = ? and at >= ? and at < ? and (at, message) > (?, ?) order by at, message limit ?`,
    query.site,
    from,
    to,
    after.at,
    after.message,
    query.limit + 1,
  );
}

/** What passes is decided where reports decide it, so that the list is as long as they say. */
async function pageOfFiltered(sql: Sql, query: ConversationsQuery, after: Place): Promise<readonly SqlRow[]> {
  const passing = (await loadConversations(await openReading(sql, query, true)))
    .filter(passesFilters(query.filters))
    .filter(({ at, id }) => at > after.at || (at === after.at && id > after.message))
    .slice(0, query.limit + 1)
    .map(({ id }) => id);
  return sql.all(
    `select ${CONVERSATION_COLUMNS} from conversations
     where site = ? and message in (${placeholders(passing.length)}) order by at, message`,
    query.site,
    ...passing,
  );
}
