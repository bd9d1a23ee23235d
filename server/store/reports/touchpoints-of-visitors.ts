import { classifyLanding } from '#core/visit/classify-landing.ts';
import type { Landing } from '#core/visit/landing.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql } from '../sql.ts';
import { placeholders } from '../writes/placeholders.ts';

const AT_ONCE = 500;

/** How the visits of each visitor began, as their events tell it, oldest first. */
export async function touchpointsOfVisitors(
  sql: Sql,
  site: string,
  visitors: ReadonlySet<string>,
): Promise<Map<string, Touchpoint[]>> {
  const wanted = [...visitors].filter(Boolean);
  const found = new Map<string, Touchpoint[]>();
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
      const touchpoints = found.get(visitor) ?? [];
      for (const landing of JSON.parse(String(row['landings'])) as Landing[])
        touchpoints.push(classifyLanding(landing));
      found.set(visitor, touchpoints);
    }
  }
  return found;
}
