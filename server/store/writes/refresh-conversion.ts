import type { Sql } from '../sql.ts';
import { findTie } from './find-tie.ts';
import { CONVERSION_COLUMNS, keptConversion } from './kept-conversion.ts';
import { type Refunded, refundedBy } from './refunded-by.ts';

/**
 * Makes a conversion belong to what all known facts say it does: the one place in which a conversion becomes known or
 * changes. Nothing of the past is trusted, so facts may arrive in any order and any number of times.
 */
export async function refreshConversion(sql: Sql, site: string, id: string): Promise<void> {
  const [row] = await sql.all(`select ${CONVERSION_COLUMNS} from conversions where site = ? and id = ?`, site, id);
  if (!row) return;
  const known = keptConversion(row);
  const derived: Refunded =
    known.refund_of === null
      ? { ...known, ...(await findTie(sql, site, known)) }
      : await refundedBy(sql, site, known, known.refund_of);
  const isSame = DERIVED.every((column) => derived[column] === known[column]);
  if (isSame) return;
  await sql.run(
    `update conversions set ${DERIVED.map((column) => `${column} = ?`).join(', ')} where site = ? and id = ?`,
    ...DERIVED.map((column) => derived[column]),
    site,
    id,
  );
  const refunds = await sql.all(`select id from conversions where site = ? and refund_of = ? order by id`, site, id);
  for (const refund of refunds) await refreshConversion(sql, site, String(refund['id']));
}

const DERIVED = ['kind', 'name', 'value', 'currency', 'message', 'click', 'reason'] as const;
