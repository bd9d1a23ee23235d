import { SPEND_KEY } from '../rows/spend-sheet.ts';
import type { Sql } from '../sql.ts';
import { placeholders } from './placeholders.ts';

const KEY = SPEND_KEY.join(', ');
const SAME_KEY = SPEND_KEY.map((column) => `l.${column} = spend.${column}`).join(' and ');

/**
 * Takes an import back: for each of its keys the latest of the other imports holds again, or nothing does.
 * @returns whether there was such an import
 */
export async function undoSpend(sql: Sql, site: string, id: string): Promise<boolean> {
  const [found] = await sql.all(`select number from spend_imports where site = ? and id = ?`, site, id);
  if (!found) return false;
  await sql.run(`delete from spend_lines where site = ? and number = ?`, site, Number(found['number']));
  await sql.run(`delete from spend_imports where site = ? and id = ?`, site, id);
  const orphans = await sql.all(
    `select ${KEY}, (
       select l.number from spend_lines l where l.site = spend.site and ${SAME_KEY} order by l.number desc limit 1
     ) as number from spend where site = ? and import = ?`,
    site,
    id,
  );
  for (const row of orphans) {
    const key = SPEND_KEY.map((column) => String(row[column]));
    const where = `site = ? and (${KEY}) = (${placeholders(SPEND_KEY.length)})`;
    if (row['number'] === null) {
      await sql.run(`delete from spend where ${where}`, site, ...key);
      continue;
    }
    const number = Number(row['number']);
    await sql.run(
      `update spend set
         amount = (select amount from spend_lines where ${where} and number = ?),
         import = (select id from spend_imports where site = ? and number = ?)
       where ${where}`,
      site,
      ...key,
      number,
      site,
      number,
      site,
      ...key,
    );
  }
  return true;
}
