import type { AdReferral } from '#core/conversation/inbound-message.ts';
import { dayStart } from '#core/time/day-start.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Sql } from '../sql.ts';

export interface ConversationsQuery {
  readonly site: string;
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  /** The `next` of the page before, or empty. */
  readonly cursor: string;
  readonly limit: number;
}

/** One conversation with its match. Who it was is not kept. */
export interface ConversationEntry {
  readonly id: string;
  readonly at: number;
  readonly channel: string;
  readonly destination: string;
  /** text, image, order, postback...: what the first message was. */
  readonly form: string;
  readonly match: { readonly method: string; readonly reason: string; readonly confidence: string };
  readonly reference: string | null;
  readonly clickId: string | null;
  readonly ad: AdReferral | null;
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
    `select message, at, channel, destination, form, method, reason, confidence, reference, click, ad
     from conversations where site = ? and at >= ? and at < ? and (at, message) > (?, ?) order by at, message limit ?`,
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
    conversations: page.map((row) => ({
      id: `cnv_${row['message']}`,
      at: Number(row['at']),
      channel: String(row['channel']),
      destination: String(row['destination']),
      form: String(row['form']),
      match: { method: String(row['method']), reason: String(row['reason']), confidence: String(row['confidence']) },
      reference: row['reference'] as string | null,
      clickId: row['click'] as string | null,
      ad: typeof row['ad'] === 'string' ? (JSON.parse(row['ad']) as AdReferral) : null,
    })),
    next: last && rows.length > page.length ? `${last['at']} ${last['message']}` : null,
  };
}
