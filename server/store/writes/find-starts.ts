import type { Sql } from '../sql.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';

/** The message itself and the person's next one: the only two whose being a start depends on it. */
export async function startBeside(
  sql: Sql,
  site: string,
  { id, at, contact, destination }: Pick<KeptMessage, 'id' | 'at' | 'contact' | 'destination'>,
): Promise<KeptMessage[]> {
  const found = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages
     where site = ? and contact = ? and destination = ? and kind = 'message' and (at, id) >= (?, ?)
     order by at, id limit 2`,
    site,
    contact,
    destination,
    at,
    id,
  );
  return found.map(keptMessage);
}

/** A message by its id, if it is here already. */
export async function messageOfId(sql: Sql, site: string, id: string): Promise<KeptMessage[]> {
  const found = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages where site = ? and id = ? and kind = 'message'`,
    site,
    id,
  );
  return found.map(keptMessage);
}

/** Everything a person ever sent; needed only when two of them turn out to be one. */
export async function messagesOfContact(sql: Sql, site: string, contact: string): Promise<KeptMessage[]> {
  const found = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages where site = ? and contact = ? and kind = 'message' order by at, id`,
    site,
    contact,
  );
  return found.map(keptMessage);
}
