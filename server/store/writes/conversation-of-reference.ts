import type { Sql, SqlRow } from '../sql.ts';
import { conversationOfMessage } from './conversation-of-message.ts';

/** The conversation that was matched by a reference first; else the one in which it was first written intact. */
export async function conversationOfReference(sql: Sql, site: string, reference: string): Promise<SqlRow | undefined> {
  const [matched] = await sql.all(
    `select message, click from conversations where site = ? and reference = ? order by at, message limit 1`,
    site,
    reference,
  );
  if (matched) return matched;
  const [used] = await sql.all(
    `select u.message from reference_uses u join messages m on m.site = u.site and m.id = u.message
     where u.site = ? and u.reference = ? and u.claim = 0 and m.kind = 'message' order by u.at, u.message limit 1`,
    site,
    reference,
  );
  return used && conversationOfMessage(sql, site, String(used['message']));
}
