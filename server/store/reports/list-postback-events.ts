import type { Sql, SqlRow } from '../sql.ts';

export interface PostbackEventsQuery {
  readonly site: string;
  readonly postback: string;
  /** Those at this status only; empty: all. */
  readonly status: string;
  /** The `next` of the page before, or empty. */
  readonly cursor: string;
  readonly limit: number;
}

/** One fact on its way to one platform. */
export interface PostbackEvent {
  /** The event id that the platform is told. */
  readonly id: string;
  readonly event: string;
  readonly at: number;
  readonly status: string;
  readonly attempts: number;
  /** Why it was not sent; empty where there is nothing to say. */
  readonly reason: string;
  /** The platform's own id of the call that it took. */
  readonly receipt: string;
  readonly triedAt: number | null;
  /** When it will be tried next, where it waits. */
  readonly dueAt: number | null;
}

export interface PostbackEventList {
  readonly events: readonly PostbackEvent[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

export const POSTBACK_EVENT_COLUMNS = 'fact, event, at, status, attempts, reason, receipt, tried_at, due_at';

/** A row of `outbox`, selected by POSTBACK_EVENT_COLUMNS. */
export function postbackEvent(row: SqlRow): PostbackEvent {
  const status = String(row['status']);
  return {
    id: String(row['fact']),
    event: String(row['event']),
    at: Number(row['at']),
    status,
    attempts: Number(row['attempts']),
    reason: String(row['reason']),
    receipt: String(row['receipt']),
    triedAt: row['tried_at'] as number | null,
    dueAt: ['file', 'queued', 'sending'].includes(status) ? Number(row['due_at']) : null,
  };
}

/** What a postback was told, is told and could not be told, the newest first, by pages. */
export async function listPostbackEvents(sql: Sql, query: PostbackEventsQuery): Promise<PostbackEventList> {
  const [at = '', fact = ''] = query.cursor.split(' ', 2);
  const rows = await sql.all(
    `select ${POSTBACK_EVENT_COLUMNS} from outbox
     where site = ? and postback = ? and ? in ('', status) and (at, fact) < (?, ?)
     order by at desc, fact desc limit ?`,
    query.site,
    query.postback,
    query.status,
    at === '' ? Number.MAX_SAFE_INTEGER : Number(at),
    fact,
    query.limit + 1,
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    events: page.map(postbackEvent),
    next: last && rows.length > page.length ? `${last['at']} ${last['fact']}` : null,
  };
}
