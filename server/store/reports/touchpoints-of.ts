import { classifyLanding } from '#core/visit/classify-landing.ts';
import type { Landing } from '#core/visit/landing.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../sql.ts';

/**
 * How a click's visit began: what the click itself tells, and before it what the same visitor's earlier events told.
 * A click deep inside a visit knows nothing of its beginning unless the visitor allowed it to be kept; then the last
 * landing before it stands for it. Where the click knows, nothing later may come between: without consent, people
 * behind one address and one kind of browser look like one visitor.
 * @param visits the visitor's landings, oldest first
 * @param at time of the click
 */
export function touchpointsOf(row: SqlRow, visits: readonly Landing[], at: number): Touchpoint[] {
  const own = JSON.parse(String(row['landings'] ?? '[]')) as Landing[];
  const began = own.at(-1)?.at ?? at + 1;
  return [...visits.filter((landing) => landing.at < began), ...own].map(classifyLanding);
}
