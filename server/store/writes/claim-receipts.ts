import type { Sql } from '../sql.ts';

/** Who wants to ask what became of calls. */
export interface ReceiptClaim {
  readonly site: string;
  readonly postback: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** When others may ask, epoch milliseconds. */
  readonly leaseUntil: number;
  readonly atMost: number;
}

/** A call of which the platform has not told yet what became of it. */
export interface OpenReceipt {
  readonly receipt: string;
  /** How often it was asked about, this time included. */
  readonly tries: number;
}

/** Takes the calls that are due to be asked about. */
export async function claimReceipts(sql: Sql, claim: ReceiptClaim): Promise<OpenReceipt[]> {
  const { site, postback, now, leaseUntil, atMost } = claim;
  const rows = await sql.all(
    `select receipt, tries from receipts where site = ? and postback = ? and due_at <= ? order by due_at, receipt limit ?`,
    site,
    postback,
    now,
    atMost,
  );
  for (const row of rows) {
    await sql.run(
      `update receipts set due_at = ?, tries = tries + 1 where site = ? and postback = ? and receipt = ?`,
      leaseUntil,
      site,
      postback,
      String(row['receipt']),
    );
  }
  return rows.map((row) => ({ receipt: String(row['receipt']), tries: Number(row['tries']) + 1 }));
}
