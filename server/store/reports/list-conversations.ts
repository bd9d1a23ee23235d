import { passesFilters } from '#core/report/passes-filters.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import type { Sql, SqlRow } from '../sql.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { placeholders } from '../writes/placeholders.ts';
import { CONVERSATION_COLUMNS, type ConversationEntry, conversationEntry } from './conversation-entry.ts';
import { loadConversations } from './facts/load-conversations.ts';
import { periodMs } from './facts/period-ms.ts';
import { openReading } from './facts/reading.ts';

/** A place in a list of conversations that stays where it is while others arrive. */
export interface ConversationPlace {
  readonly at: number;
  readonly message: string;
}

export interface ConversationsQuery extends ReportQuery {
  readonly order: 'oldest' | 'newest';
  /** The `next` of the page before; undefined for the first. */
  readonly after: ConversationPlace | undefined;
  readonly limit: number;
}

export interface ConversationList {
  readonly conversations: readonly ConversationEntry[];
  /** Where the next page begins; null at the end. */
  readonly next: ConversationPlace | null;
}

interface Order {
  readonly isBeyond: '>' | '<';
  readonly direction: 'asc' | 'desc';
  /** 1 where later comes later. */
  readonly sign: 1 | -1;
  readonly start: ConversationPlace;
}

const ORDERS: Readonly<Record<ConversationsQuery['order'], Order>> = {
  oldest: { isBeyond: '>', direction: 'asc', sign: 1, start: { at: -1, message: '' } },
  newest: { isBeyond: '<', direction: 'desc', sign: -1, start: { at: Number.MAX_SAFE_INTEGER, message: '' } },
};

/** The conversations of a period that pass its filters by pages, in either order. */
export async function listConversations(
  sql: Sql,
  summaries: SummaryCache,
  query: ConversationsQuery,
): Promise<ConversationList> {
  const order = ORDERS[query.order];
  const after = query.after ?? order.start;
  const rows =
    query.filters.length + (query.fixedFilters?.length ?? 0) === 0
      ? await pageOfAll(sql, query, order, after)
      : await pageOfFiltered(sql, summaries, query, order, after);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    conversations: page.map(conversationEntry),
    next: last && rows.length > page.length ? { at: Number(last['at']), message: String(last['message']) } : null,
  };
}

/** One more than a page, so that it is known whether another follows. */
async function pageOfAll(
  sql: Sql,
  query: ConversationsQuery,
  { isBeyond, direction }: Order,
  after: ConversationPlace,
): Promise<readonly SqlRow[]> {
  const { from, to } = periodMs(query);
  return sql.all(
    `select ${CONVERSATION_COLUMNS} from conversations
     where site = ? and at >= ? and at < ? and (at, message) ${isBeyond} (?, ?)
     order by at ${direction}, message ${direction} limit ?`,
    query.site,
    from,
    to,
    after.at,
    after.message,
    query.limit + 1,
  );
}

/** What passes is decided where reports decide it, so that the list is as long as they say. */
async function pageOfFiltered(
  sql: Sql,
  summaries: SummaryCache,
  query: ConversationsQuery,
  { direction, sign }: Order,
  after: ConversationPlace,
): Promise<readonly SqlRow[]> {
  const distance = (one: ConversationPlace, other: ConversationPlace) =>
    sign * (one.at - other.at || (one.message < other.message ? -1 : one.message > other.message ? 1 : 0));
  const passing = (await loadConversations(await openReading(sql, summaries, query, true)))
    .filter(passesFilters(query.filters, query.fixedFilters))
    .map(({ at, id }) => ({ at, message: id }))
    .filter((place) => distance(place, after) > 0)
    .sort(distance)
    .slice(0, query.limit + 1)
    .map(({ message }) => message);
  return sql.all(
    `select ${CONVERSATION_COLUMNS} from conversations
     where site = ? and message in (${placeholders(passing.length)})
     order by at ${direction}, message ${direction}`,
    query.site,
    ...passing,
  );
}
