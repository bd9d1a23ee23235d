import { dayStart } from '#core/time/day-start.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Sql } from '../sql.ts';
import { CONVERSATION_COLUMNS, type ConversationEntry, conversationEntry } from './conversation-entry.ts';

/** A place in a list of conversations that stays where it is while others arrive. */
export interface ConversationPlace {
  readonly at: number;
  readonly message: string;
}

export interface ConversationsQuery {
  readonly site: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
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

const ORDERS = {
  oldest: { isBeyond: '>', direction: 'asc', start: { at: -1, message: '' } },
  newest: { isBeyond: '<', direction: 'desc', start: { at: Number.MAX_SAFE_INTEGER, message: '' } },
} as const;

/** The conversations of a period by pages, in either order. */
export async function listConversations(sql: Sql, query: ConversationsQuery): Promise<ConversationList> {
  const { isBeyond, direction, start } = ORDERS[query.order];
  const { at, message } = query.after ?? start;
  const rows = await sql.all(
    `select ${CONVERSATION_COLUMNS} from conversations
     where site = ? and at >= ? and at < ? and (at, message) ${isBeyond} (?, ?)
     order by at ${direction}, message ${direction} limit ?`,
    query.site,
    dayStart(query.from, query.timeZone),
    dayStart(nextDate(query.to), query.timeZone),
    at,
    message,
    query.limit + 1,
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    conversations: page.map(conversationEntry),
    next: last && rows.length > page.length ? { at: Number(last['at']), message: String(last['message']) } : null,
  };
}
