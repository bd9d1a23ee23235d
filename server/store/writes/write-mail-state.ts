import type { Sql } from '../sql.ts';

/** One mail: its site, what it tells, and to whom. */
export interface MailKey {
  readonly site: string;
  readonly span: string;
  readonly firstDay: string;
  readonly recipient: string;
}

/** A mail is taken before it is sent, and settled after; one that was taken and never settled is taken again. */
export type MailChange =
  | { readonly change: 'take'; readonly key: MailKey; readonly now: number; readonly until: number }
  | { readonly change: 'sent'; readonly key: MailKey }
  | { readonly change: 'failed'; readonly key: MailKey; readonly dueAt: number; readonly reason: string };

const ATTEMPTS_AT_MOST = 8;
const KEY = 'site = ? and span = ? and first_day = ? and recipient = ?';

/** @returns whether it was there to be changed; for `take`, whether it is now the caller's to send */
export async function writeMailState(sql: Sql, change: MailChange): Promise<boolean> {
  const { site, span, firstDay, recipient } = change.key;
  switch (change.change) {
    case 'take':
      return (
        (await sql.run(
          `insert into mails (site, span, first_day, recipient, status, attempts, due_at, reason)
           values (?, ?, ?, ?, 'sending', 1, ?, '')
           on conflict (site, span, first_day, recipient) do update set
             attempts = mails.attempts + 1, due_at = excluded.due_at
           where mails.status = 'sending' and mails.due_at <= ? and mails.attempts < ?`,
          site,
          span,
          firstDay,
          recipient,
          change.until,
          change.now,
          ATTEMPTS_AT_MOST,
        )) > 0
      );
    case 'sent':
      return (
        (await sql.run(`update mails set status = 'sent', reason = '' where ${KEY}`, site, span, firstDay, recipient)) >
        0
      );
    case 'failed':
      return (
        (await sql.run(
          `update mails set due_at = ?, reason = ? where ${KEY} and status = 'sending'`,
          change.dueAt,
          change.reason,
          site,
          span,
          firstDay,
          recipient,
        )) > 0
      );
  }
}
