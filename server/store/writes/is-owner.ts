import type { Sql } from '../sql.ts';
import { type ReferenceUse, UNCLAIMED } from './reference-use.ts';

/** Whether a use is the one that its reference belongs to: of the best claims the earliest, equal times by the message's key. */
export async function isOwner(sql: Sql, site: string, use: ReferenceUse): Promise<boolean> {
  if (use.claim === UNCLAIMED) return false;
  const better = await sql.all(
    `select 1 as one from reference_uses
     where site = ? and reference = ? and (claim, at, message) < (?, ?, ?) limit 1`,
    site,
    use.reference,
    use.claim,
    use.at,
    use.message,
  );
  return better.length === 0;
}
