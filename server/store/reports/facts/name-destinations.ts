import type { LedRow } from './led-row.ts';
import { linkNameOf } from './link-name-of.ts';
import type { Reading } from './reading.ts';

/**
 * Webhooks name a number or page by the platform's id, links by the number itself: what links call it is asked of one
 * message of each, so that clicks and unmatched conversations of one destination stand in one row.
 */
export async function nameDestinations(
  { sql, query, isTold }: Reading,
  conversations: readonly LedRow[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (!isTold) return names;
  for (const row of conversations) {
    const destination = String(row['destination']);
    if (typeof row['message'] !== 'string' || row['click'] !== null || names.has(destination)) continue;
    names.set(destination, row.linkName ?? (await linkNameOf(sql, query.site, row['message'])) ?? destination);
  }
  return names;
}
