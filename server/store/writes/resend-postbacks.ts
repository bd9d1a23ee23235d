import type { Sql } from '../sql.ts';
import { placeholders } from './placeholders.ts';

/** What is to be tried again. */
export interface PostbackResend {
  readonly site: string;
  readonly postback: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Event ids; empty: everything that was refused or could not be sent. */
  readonly events: readonly string[];
}

/**
 * Queues again, under the same ids, what was refused or could not be sent. What was sent is never sent again: not
 * every platform sees that it is the same. @returns how many
 */
export async function resendPostbacks(sql: Sql, { site, postback, now, events }: PostbackResend): Promise<number> {
  return sql.run(
    `update outbox set status = 'queued', attempts = 0, due_at = ?, reason = ''
     where site = ? and postback = ? and status in ('dead', 'unsendable', 'expired')
     ${events.length > 0 ? `and fact in (${placeholders(events.length)})` : `and status <> 'expired'`}`,
    now,
    site,
    postback,
    ...events,
  );
}
