import { classifyLanding } from '#core/visit/classify-landing.ts';
import type { Landing } from '#core/visit/landing.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../sql.ts';

/**
 * How a click's visit began: what the click itself tells, and what the same visitor's earlier events told. A click
 * deep inside a visit knows nothing of its beginning unless the visitor allowed it to be kept.
 * @param visits the visitor's landings, oldest first
 * @param at time of the click
 */
export function touchpointsOf(row: SqlRow, visits: readonly Landing[], at: number): Touchpoint[] {
  const own = JSON.parse(String(row['landings'] ?? '[]')) as Landing[];
  return [...visits.filter((landing) => landing.at <= at), ...own].map(classifyLanding);
}
