import type { Sql } from '../sql.ts';
import { placeholders } from './placeholders.ts';

/** Values to a query: few lengths, so that few texts have to be prepared. */
const AT_ONCE = 64;

/** Those of the references that some message carries already. */
export async function usedReferences(sql: Sql, site: string, references: readonly string[]): Promise<string[]> {
  const used: string[] = [];
  for (let i = 0; i < references.length; i += AT_ONCE) {
    const some = references.slice(i, i + AT_ONCE);
    // Repeating the last one asks for nothing new.
    const asked = Array.from({ length: some.length <= 8 ? 8 : AT_ONCE }, (_, j) => some[j] ?? some.at(-1) ?? '');
    const rows = await sql.all(
      `select distinct reference from reference_uses where site = ? and reference in (${placeholders(asked.length)})`,
      site,
      ...asked,
    );
    for (const row of rows) used.push(String(row['reference']));
  }
  return used;
}
