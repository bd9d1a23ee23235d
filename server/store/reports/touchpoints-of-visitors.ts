import { classifyLanding } from '#core/visit/classify-landing.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql } from '../sql.ts';
import { landingsOfVisitors } from './landings-of-visitors.ts';

/** How the visits of each visitor began, as their events tell it, oldest first. */
export async function touchpointsOfVisitors(
  sql: Sql,
  site: string,
  visitors: ReadonlySet<string>,
): Promise<Map<string, Touchpoint[]>> {
  const landings = await landingsOfVisitors(sql, site, visitors);
  return new Map([...landings].map(([visitor, own]) => [visitor, own.map(classifyLanding)]));
}
