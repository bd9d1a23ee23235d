import type { Sql } from '../../sql.ts';

/** What links call the destination of a message, which webhooks name last; undefined where they do not. */
export async function linkNameOf(sql: Sql, site: string, message: string): Promise<string | undefined> {
  const [row] = await sql.all(`select destinations from messages where site = ? and id = ?`, site, message);
  return row && (JSON.parse(String(row['destinations'])) as string[]).at(-1);
}
