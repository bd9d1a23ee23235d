import type { LedPart } from './led-part.ts';
import { linkNameOf } from './link-name-of.ts';
import type { Reading } from './reading.ts';

/**
 * Webhooks name a number or page by the platform's id, links by the number itself: what links call it is asked of one
 * message of each, so that clicks and unmatched conversations of one destination stand in one row.
 */
export async function nameDestinations(
  { sql, query }: Reading,
  parts: readonly LedPart[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { named } of parts) {
    for (const [destination, row] of named) {
      if (names.has(destination)) continue;
      names.set(
        destination,
        row.linkName ?? (await linkNameOf(sql, query.site, String(row['message']))) ?? destination,
      );
    }
  }
  return names;
}
