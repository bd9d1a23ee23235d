import type { NoteRow } from '../rows/note-row.ts';
import type { Sql } from '../sql.ts';

export type NoteChange =
  | { readonly change: 'make'; readonly row: NoteRow }
  | { readonly change: 'delete'; readonly site: string; readonly id: string };

/** @returns whether there was anything to change */
export async function writeNote(sql: Sql, change: NoteChange): Promise<boolean> {
  if (change.change === 'delete') {
    return (await sql.run(`delete from notes where site = ? and id = ?`, change.site, change.id)) > 0;
  }
  const { site, id, day, text, madeAt, madeBy } = change.row;
  const made = await sql.run(
    `insert into notes (site, day, id, text, made_at, made_by) values (?, ?, ?, ?, ?, ?)
     on conflict (site, day, id) do nothing`,
    site,
    day,
    id,
    text,
    madeAt,
    madeBy,
  );
  return made > 0;
}
