import { classifyLanding } from '#core/visit/classify-landing.ts';
import type { Landing } from '#core/visit/landing.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../sql.ts';

/**
 * How an event's visit began: what the event itself tells, and before it what the same visitor's earlier events told.
 * A click deep inside a visit knows nothing of its beginning unless the visitor allowed it to be kept; then the last
 * landing before it stands for it. Where the click knows, nothing later may come between: without consent, people
 * behind one address and one kind of browser look like one visitor.
 * @param visits how the visitor's visits began, oldest first
 * @param at time of the event
 */
export function touchpointsOf(row: SqlRow, visits: readonly Touchpoint[], at: number): Touchpoint[] {
  const landings = row['landings'] ?? '[]';
  const own = landings === '[]' ? [] : (JSON.parse(String(landings)) as Landing[]).map(classifyLanding);
  const began = own.at(-1)?.at ?? at + 1;
  const earlier = visits.filter((visit) => visit.at < began);
  return earlier.length === 0 ? own : [...earlier, ...own];
}
