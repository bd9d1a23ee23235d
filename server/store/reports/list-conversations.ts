import { dayStart } from '#core/time/day-start.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Sql } from '../sql.ts';
import { CONVERSATION_COLUMNS, type ConversationEntry, conversationEntry } from './conversation-entry.ts';

export interface ConversationsQuery {
  readonly site: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  /** The `next` of the page before, or empty. */
  readonly cursor: string;
  readonly limit: number;
}

export interface ConversationList {
  readonly conversations: readonly ConversationEntry[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** The conversations of a period, oldest first, by pages. */
export async function listConversations(sql: Sql, query: ConversationsQuery): Promise<ConversationList> {
  const [at = '0', message = ''] = query.cursor.split(' ', 2);
  const rows = await sql.all(
    `select ${CONVERSATION_COLUMNS} from conversations where site = ? and at >= ? and at < ? and (at, message) > (?, ?) order by at, message limit ?`,
    query.site,
    dayStart(query.from, query.timeZone),
    dayStart(nextDate(query.to), query.timeZone),
    Number(at),
    message,
    query.limit + 1,
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    conversations: page.map(conversationEntry),
    next: last && rows.length > page.length ? `${last['at']} ${last['message']}` : null,
  };
}
