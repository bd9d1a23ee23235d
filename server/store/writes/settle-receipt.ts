import type { Sql } from '../sql.ts';

/** What became of a call that had been taken. */
export interface ReceiptSettlement {
  readonly site: string;
  readonly postback: string;
  readonly receipt: string;
  /**
   * `refused`: all that it told was refused after all. `noted`: some of it was, and the platform does not say which.
   * `open`: nobody knows yet.
   */
  readonly became: 'taken' | 'refused' | 'noted' | 'open';
  /** Why, or what there is to say of it; empty where nothing is. */
  readonly reason: string;
  /** When to ask again, where it is open; epoch milliseconds. */
  readonly dueAt: number;
}

/** Keeps what a platform said afterwards: what it refused stands as refused, and may be sent again. */
export async function settleReceipt(sql: Sql, settlement: ReceiptSettlement): Promise<void> {
  const { site, postback, receipt, became, reason, dueAt } = settlement;
  const where = `site = ? and postback = ? and receipt = ?`;
  if (became === 'open') {
    await sql.run(`update receipts set due_at = ? where ${where}`, dueAt, site, postback, receipt);
    return;
  }
  if (became !== 'taken') {
    await sql.run(
      `update outbox set status = ?, reason = ? where ${where} and receipt <> '' and status = 'sent'`,
      became === 'refused' ? 'dead' : 'sent',
      reason,
      site,
      postback,
      receipt,
    );
  }
  await sql.run(`delete from receipts where ${where}`, site, postback, receipt);
}
