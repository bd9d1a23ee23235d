import type { SessionRow } from '../rows/session-row.ts';
import type { Sql } from '../sql.ts';

/** What may be done to sessions. */
export type SessionChange =
  | { readonly change: 'begin'; readonly row: SessionRow }
  | { readonly change: 'see'; readonly id: string; readonly at: number }
  | { readonly change: 'end'; readonly id: string; readonly person: string | null }
  /** Ends all of a person's but one: after a new password, nobody else stays in. */
  | { readonly change: 'end-others'; readonly person: string; readonly except: string }
  /** Deletes those that nobody has used since. */
  | { readonly change: 'forget'; readonly before: number };

/** @returns how many sessions it touched */
export async function writeSession(sql: Sql, change: SessionChange): Promise<number> {
  switch (change.change) {
    case 'begin': {
      const { id, person, device, madeAt, seenAt } = change.row;
      return sql.run(
        `insert into sessions (id, person, device, made_at, seen_at) values (?, ?, ?, ?, ?)`,
        id,
        person,
        device,
        madeAt,
        seenAt,
      );
    }
    case 'see':
      return sql.run(`update sessions set seen_at = ? where id = ? and seen_at < ?`, change.at, change.id, change.at);
    case 'end':
      return change.person === null
        ? sql.run(`delete from sessions where id = ? and person is null`, change.id)
        : sql.run(`delete from sessions where id = ? and person = ?`, change.id, change.person);
    case 'end-others':
      return sql.run(`delete from sessions where person = ? and id <> ?`, change.person, change.except);
    case 'forget':
      return sql.run(`delete from sessions where seen_at < ?`, change.before);
  }
}
