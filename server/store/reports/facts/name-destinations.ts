import type { Sql, SqlRow } from '../../sql.ts';

/**
 * Webhooks name a number or page by the platform's id, links by the number itself: what links call it is asked of one
 * message of each, so that clicks and unmatched conversations of one destination stand in one row.
 */
export async function nameDestinations(
  sql: Sql,
  site: string,
  conversations: readonly SqlRow[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const row of conversations) {
    const destination = String(row['destination']);
    if (typeof row['message'] !== 'string' || row['click'] !== null || names.has(destination)) continue;
    const [message] = await sql.all(
      `select destinations from messages where site = ? and id = ?`,
      site,
      row['message'],
    );
    const known = message ? (JSON.parse(String(message['destinations'])) as string[]) : [];
    names.set(destination, known.at(-1) ?? destination);
  }
  return names;
}
