import type { Sql } from '../sql.ts';
import { factId } from './fact-id.ts';

/** Deletes a conversion and all that was made of it. @returns how many rows of each kind are gone */
export async function removeConversion(sql: Sql, site: string, id: string) {
  const remove = (table: string, column: string, key: string) =>
    sql.run(`delete from ${table} where site = ? and ${column} = ?`, site, key);
  await remove('conversion_contacts', 'conversion', id);
  return {
    postbacks: await remove('outbox', 'fact', factId({ kind: 'conversion', id })),
    sealedIds: await remove('sealed_ids', 'subject', id),
    conversions: await remove('conversions', 'id', id),
  };
}
