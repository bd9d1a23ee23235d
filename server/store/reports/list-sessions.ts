import type { SessionRow } from '../rows/session-row.ts';
import type { Sql } from '../sql.ts';

/** One session, or all of a person's. */
export type SessionsQuery = { readonly id: string } | { readonly person: string };

/** Sessions, the one used last first. */
export async function listSessions(sql: Sql, query: SessionsQuery): Promise<readonly SessionRow[]> {
  const rows =
    'id' in query
      ? await sql.all(`select id, person, device, made_at, seen_at from sessions where id = ?`, query.id)
      : await sql.all(
          `select id, person, device, made_at, seen_at from sessions where person = ? order by seen_at desc, id`,
          query.person,
        );
  return rows.map((row) => ({
    id: String(row['id']),
    person: row['person'] as string | null,
    device: String(row['device']),
    madeAt: Number(row['made_at']),
    seenAt: Number(row['seen_at']),
  }));
}
