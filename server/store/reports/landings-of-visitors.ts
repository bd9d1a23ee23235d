import type { Landing } from '#core/visit/landing.ts';
import type { Sql } from '../sql.ts';
import { placeholders } from '../writes/placeholders.ts';

const AT_ONCE = 500;

/**
 * The landings of each visitor, oldest first. Each event of a visit repeats how the visit began: it is told once.
 */
export async function landingsOfVisitors(
  sql: Sql,
  site: string,
  visitors: Iterable<string>,
): Promise<Map<string, Landing[]>> {
  const wanted = [...new Set(visitors)].filter(Boolean);
  const found = new Map<string, Landing[]>();
  const told = new Set<string>();
  for (let i = 0; i < wanted.length; i += AT_ONCE) {
    const some = wanted.slice(i, i + AT_ONCE);
    const within = `visitor in (${placeholders(some.length)})`;
    // What a visit did before midnight, under the name that it had then, comes first.
    const rows = [
      ...(await sql.all(
        `select n.visitor, e.landings from nights n
         join events e on e.site = n.site and e.visitor = n.former and e.at >= n.since and e.landings <> '[]'
         where n.site = ? and n.${within} order by n.visitor, e.at, e.id`,
        site,
        ...some,
      )),
      ...(await sql.all(
        `select visitor, landings from events
         where site = ? and landings <> '[]' and ${within} order by visitor, at, id`,
        site,
        ...some,
      )),
    ];
    for (const row of rows) {
      const visitor = String(row['visitor']);
      const repeated = `${visitor} ${row['landings']}`;
      if (told.has(repeated)) continue;
      told.add(repeated);
      const landings = found.get(visitor) ?? [];
      landings.push(...(JSON.parse(String(row['landings'])) as Landing[]));
      found.set(visitor, landings);
    }
  }
  return found;
}
