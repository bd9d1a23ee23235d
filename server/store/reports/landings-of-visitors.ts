import type { Landing } from '#core/visit/landing.ts';
import type { Sql } from '../sql.ts';
import { placeholders } from '../writes/placeholders.ts';

const AT_ONCE = 500;

/** The landings of each visitor, oldest first. */
export async function landingsOfVisitors(
  sql: Sql,
  site: string,
  visitors: readonly string[],
): Promise<Map<string, Landing[]>> {
  const wanted = [...new Set(visitors)].filter(Boolean);
  const found = new Map<string, Landing[]>();
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const some = wanted.slice(i, i + AT_ONCE);
    const rows = await sql.all(
      `select visitor, landings from events
       where site = ? and landings <> '[]' and visitor in (${placeholders(some.length)}) order by visitor, at, id`,
      site,
      ...some,
    );
    for (const row of rows) {
      const visitor = String(row['visitor']);
      const landings = found.get(visitor) ?? [];
      landings.push(...(JSON.parse(String(row['landings'])) as Landing[]));
      found.set(visitor, landings);
    }
  }
  return found;
}
