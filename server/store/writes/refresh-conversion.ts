import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { findTie } from './find-tie.ts';
import { forgetSummaries } from './forget-summaries.ts';
import { CONVERSION_COLUMNS, type KeptConversion, keptConversion } from './kept-conversion.ts';
import { queuePostbacks } from './queue-postbacks.ts';
import { type Refunded, refundedBy } from './refunded-by.ts';

/**
 * Makes a conversion belong to what all known facts say it does: the one place in which a conversion becomes known or
 * changes. Nothing of the past is trusted, so facts may arrive in any order and any number of times.
 */
export async function refreshConversion(sql: Sql, site: string, rules: SiteRules, id: string): Promise<void> {
  const [row] = await sql.all(`select ${CONVERSION_COLUMNS} from conversions where site = ? and id = ?`, site, id);
  if (!row) return;
  const known = keptConversion(row);
  const derived: Refunded =
    known.refund_of === null
      ? { ...known, ...(await findTie(sql, site, known)) }
      : await refundedBy(sql, site, known, known.refund_of);
  const isSame = DERIVED.every((column) => derived[column] === known[column]);
  await tell(sql, site, rules, { ...known, ...derived });
  if (isSame) return;
  await forgetSummaries(sql, site, [known.at]);
  await sql.run(
    `update conversions set ${DERIVED.map((column) => `${column} = ?`).join(', ')} where site = ? and id = ?`,
    ...DERIVED.map((column) => derived[column]),
    site,
    id,
  );
  const refunds = await sql.all(`select id from conversions where site = ? and refund_of = ? order by id`, site, id);
  for (const refund of refunds) await refreshConversion(sql, site, rules, String(refund['id']));
}

/** A refund is no event of its own to anybody: platforms are told of what was sold. */
async function tell(sql: Sql, site: string, rules: SiteRules, conversion: KeptConversion): Promise<void> {
  const { id, at, name, kind, refund_of, value } = conversion;
  if (refund_of !== null || (value ?? 0) < 0) return;
  await queuePostbacks(sql, site, rules, { kind: 'conversion', id, at, names: [name, kind] });
}

const DERIVED = ['kind', 'name', 'value', 'currency', 'message', 'click', 'reason'] as const;
