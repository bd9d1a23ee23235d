import type { Sql } from '../sql.ts';

/** Whether no earlier message carries this reference intact; equal times go by the message's key. */
export async function isFirstUse(
  sql: Sql,
  site: string,
  reference: string,
  message: { readonly at: number; readonly id: string },
): Promise<boolean> {
  const earlier = await sql.all(
    `select 1 as one from reference_uses
     where site = ? and reference = ? and is_near = 0 and (at, message) < (?, ?) limit 1`,
    site,
    reference,
    message.at,
    message.id,
  );
  return earlier.length === 0;
}
