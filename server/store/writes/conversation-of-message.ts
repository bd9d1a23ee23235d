import type { Sql, SqlRow } from '../sql.ts';

/** The conversation in which a message was said: the person's latest at that number or page that had begun by then. */
export async function conversationOfMessage(sql: Sql, site: string, message: string): Promise<SqlRow | undefined> {
  const [row] = await sql.all(
    `select c.message, c.click from messages said
     join messages m on m.site = said.site and m.contact = said.contact and m.destination = said.destination
       and m.kind = 'message' and (m.at, m.id) <= (said.at, said.id)
     join conversations c on c.site = m.site and c.message = m.id
     where said.site = ? and said.id = ? order by m.at desc, m.id desc limit 1`,
    site,
    message,
  );
  return row;
}
