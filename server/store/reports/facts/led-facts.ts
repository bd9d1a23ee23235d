import { type LedPart, ledPart, summedLedPart } from './led-part.ts';
import type { LedRow } from './led-row.ts';
import { nameDestinations } from './name-destinations.ts';
import type { PeriodMs } from './period-ms.ts';
import type { Reading } from './reading.ts';

/**
 * Conversations or conversions of the period in the order of its stretches: from summaries where they are, else read
 * one by one.
 * @param make of a row and of what links call destinations by the names that webhooks give them
 */
export async function ledFacts<Fact>(
  reading: Reading,
  part: 'conversations' | 'conversions',
  read: (stretch: PeriodMs) => Promise<readonly LedRow[]>,
  make: (row: LedRow, destinations: ReadonlyMap<string, string>) => Fact,
): Promise<Fact[]> {
  const { summaries, query, period } = reading;
  // By the time of the click, a row may lie in another stretch.
  const stretches = query.cohort === 'click' ? [{ ...period, version: null }] : reading.stretches;
  const parts: LedPart[] = [];
  for (const stretch of stretches) {
    parts.push(
      stretch.version === null
        ? ledPart(await read(stretch))
        : await summedLedPart(summaries, query.site, stretch, part),
    );
  }
  const destinations = await nameDestinations(reading, parts);
  const facts: Fact[] = [];
  for (const each of parts) {
    const named = [...each.named.keys()].map((destination) => destinations.get(destination));
    const stamp = `${reading.stamp} ${JSON.stringify(named)}`;
    if (each.made?.stamp !== stamp) each.made = { stamp, facts: each.rows.map((row) => make(row, destinations)) };
    for (const fact of each.made.facts) facts.push(fact as Fact);
  }
  return facts;
}
