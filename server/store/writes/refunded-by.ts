import type { Sql } from '../sql.ts';
import { CONVERSION_COLUMNS, type KeptConversion, keptConversion } from './kept-conversion.ts';
import { toldRefund } from './told-refund.ts';

/** What a refund takes over from the conversion that it takes back. */
export type Refunded = Pick<KeptConversion, 'kind' | 'name' | 'value' | 'currency' | 'message' | 'click' | 'reason'>;

/**
 * A refund belongs to whatever its conversion belongs to, is of the same kind and name, and takes all of it back
 * unless it names an amount.
 */
export async function refundedBy(sql: Sql, site: string, refund: KeptConversion, id: string): Promise<Refunded> {
  const [row] = await sql.all(
    `select ${CONVERSION_COLUMNS} from conversions where site = ? and id = ? and refund_of is null`,
    site,
    id,
  );
  const told = toldRefund.read(refund);
  if (!row) {
    const { kind, name, value, currency } = told;
    return { kind, name, value, currency, message: null, click: null, reason: 'unknown_conversion' };
  }
  const { kind, name, value, currency, message, click, reason } = keptConversion(row);
  const amount = told.value === null ? { value: value && -value, currency } : told;
  return { kind, name, value: amount.value, currency: amount.currency, message, click, reason };
}
