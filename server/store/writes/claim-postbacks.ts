import { loadOutboxFact } from '../reports/load-outbox-fact.ts';
import type { OutboxFact } from '../rows/outbox-fact.ts';
import type { Sql } from '../sql.ts';

/** Who wants to send what. */
export interface PostbackClaim {
  readonly site: string;
  readonly postback: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** A random name for this claim. */
  readonly lease: string;
  /** When it may be claimed by others, epoch milliseconds. */
  readonly leaseUntil: number;
  readonly atMost: number;
  /** What is older than this is told no more. */
  readonly maxAgeMs: number;
}

/**
 * Takes what is due, and what somebody took and never settled. What has become too old expires here, and what turns
 * out not to have happened is withdrawn.
 */
export async function claimPostbacks(sql: Sql, claim: PostbackClaim): Promise<OutboxFact[]> {
  const { site, postback, now, lease, leaseUntil, atMost, maxAgeMs } = claim;
  for (const status of ['queued', 'sending']) {
    await sql.run(
      `update outbox set status = 'expired', lease = null,
         reason = case when reason = '' then 'too_old' else 'too_old; before that: ' || reason end
       where site = ? and postback = ? and status = ? and due_at <= ? and at < ?`,
      site,
      postback,
      status,
      now,
      now - maxAgeMs,
    );
  }
  const due = await sql.all(
    `select fact, event, at, attempts from outbox
     where site = ? and postback = ? and status in ('queued', 'sending') and due_at <= ? order by due_at, fact limit ?`,
    site,
    postback,
    now,
    atMost,
  );
  const claimed: OutboxFact[] = [];
  for (const row of due) {
    const fact = await loadOutboxFact(sql, site, row);
    await sql.run(
      `update outbox set status = ?, lease = ?, due_at = ?, attempts = attempts + ?, reason = ?
       where site = ? and postback = ? and fact = ?`,
      fact ? 'sending' : 'withdrawn',
      fact ? lease : null,
      fact ? leaseUntil : now,
      fact ? 1 : 0,
      fact ? '' : 'did_not_happen',
      site,
      postback,
      String(row['fact']),
    );
    if (fact) claimed.push({ ...fact, attempts: fact.attempts + 1 });
  }
  return claimed;
}
