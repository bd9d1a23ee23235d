import type { NoteRow } from '../rows/note-row.ts';
import type { Sql } from '../sql.ts';

export interface NotesQuery {
  readonly site: string;
  /** First and last day, both included. */
  readonly from: string;
  readonly to: string;
}

/** The notes on these days, oldest day first. */
export async function listNotes(sql: Sql, { site, from, to }: NotesQuery): Promise<readonly NoteRow[]> {
  const rows = await sql.all(
    `select id, day, text, made_at, made_by from notes where site = ? and day between ? and ? order by day, id`,
    site,
    from,
    to,
  );
  return rows.map((row) => ({
    site,
    id: String(row['id']),
    day: String(row['day']),
    text: String(row['text']),
    madeAt: Number(row['made_at']),
    madeBy: String(row['made_by']),
  }));
}
