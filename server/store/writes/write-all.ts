import type { Sql } from '../sql.ts';
import { recordEvents } from './record-events.ts';
import { type Write, write } from './write.ts';

type EventsWrite = Extract<Write, { readonly kind: 'events' }>;

/**
 * Carries out a batch inside the caller's transaction. Events of one site are taken together, since nearly every
 * request brings one alone: their counts are then written once and their references looked up at once. Requests of a
 * batch arrived side by side, so their order says nothing.
 * @returns the answer of each request, in the order of the batch
 */
export async function writeAll(sql: Sql, batch: readonly Write[]): Promise<unknown[]> {
  const answers: unknown[] = new Array(batch.length);
  const bySite = new Map<string, { readonly requests: EventsWrite[]; readonly places: number[] }>();
  for (const [place, request] of batch.entries()) {
    if (request.kind !== 'events') {
      answers[place] = await write(sql, request);
      continue;
    }
    const group = bySite.get(request.site) ?? { requests: [], places: [] };
    bySite.set(request.site, group);
    group.requests.push(request);
    group.places.push(place);
  }
  for (const [site, { requests, places }] of bySite) {
    const [first] = requests;
    if (!first) continue;
    const recorded = await recordEvents(sql, site, first.rules, requests);
    places.forEach((place, i) => {
      answers[place] = recorded[i];
    });
  }
  return answers;
}
