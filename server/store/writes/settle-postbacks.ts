import type { Sql } from '../sql.ts';
import { NEW_FACTS } from './queue-postbacks.ts';

/** What became of one fact that was claimed. */
export interface PostbackResult {
  readonly fact: string;
  readonly status: 'sent' | 'queued' | 'unsendable' | 'dead';
  /** Why it was not sent; empty where it was. */
  readonly reason: string;
  /** The platform's id of the call. */
  readonly receipt: string;
  /** When to try again, where it is queued; epoch milliseconds. */
  readonly dueAt: number;
  /** Handed back without having been tried. */
  readonly isUntried?: boolean;
}

/** What became of what one claim took. */
export interface PostbackSettlement {
  readonly site: string;
  readonly postback: string;
  readonly lease: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly results: readonly PostbackResult[];
  /** How long after it was sent to ask what became of it; undefined: that is known at once. */
  readonly followUpAfterMs?: number | undefined;
}

/**
 * Keeps what became of what was claimed. That it was sent is true whoever holds the lease by now; everything else is
 * for the holder to say. What could not be sent goes back into the queue if something new was learnt meanwhile.
 */
export async function settlePostbacks(sql: Sql, settlement: PostbackSettlement) {
  const { site, postback, lease, now, results, followUpAfterMs } = settlement;
  const receipts = followUpAfterMs === undefined ? [] : results.filter(({ status }) => status === 'sent');
  for (const receipt of new Set(receipts.map((result) => result.receipt).filter(Boolean))) {
    await sql.run(
      `insert into receipts (site, postback, receipt, due_at, tries) values (?, ?, ?, ?, 0) on conflict do nothing`,
      site,
      postback,
      receipt,
      now + (followUpAfterMs ?? 0),
    );
  }
  for (const { fact, status, reason, receipt, dueAt, isUntried } of results) {
    await sql.run(
      `update outbox set status = case when ? = 'unsendable' and reason = '${NEW_FACTS}' then 'queued' else ? end,
         reason = ?, receipt = ?, due_at = ?, lease = null,
         tried_at = case when ? = 1 then tried_at else ? end, attempts = attempts - ?
       where site = ? and postback = ? and fact = ? and status <> 'sent' and (lease = ? or ? = 'sent')`,
      status,
      status,
      reason,
      receipt,
      dueAt,
      isUntried ? 1 : 0,
      now,
      isUntried ? 1 : 0,
      site,
      postback,
      fact,
      lease,
      status,
    );
  }
}
