import type { Sql } from '../sql.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';

/**
 * The message itself and the person's next one, the only two whose being a start depends on it; and the one that
 * stands for all of the same moment, since it is matched by what each of them tells.
 */
export async function startBeside(
  sql: Sql,
  site: string,
  message: Pick<KeptMessage, 'id' | 'at' | 'contact' | 'destination'>,
): Promise<KeptMessage[]> {
  const fromMoment = await messagesFrom(sql, site, message, '');
  const [first] = fromMoment;
  if (!first || first.id === message.id) return fromMoment;
  return [first, ...(await messagesFrom(sql, site, message, message.id))];
}

/** The one that stands for all that a person sent in the moment of this message: the first in order of id. */
export async function firstOfMoment(sql: Sql, site: string, message: KeptMessage): Promise<KeptMessage[]> {
  return (await messagesFrom(sql, site, message, '')).slice(0, 1);
}

/** The first two that a person sent at a time, from an id on, or later. */
async function messagesFrom(
  sql: Sql,
  site: string,
  { at, contact, destination }: Pick<KeptMessage, 'at' | 'contact' | 'destination'>,
  fromId: string,
): Promise<KeptMessage[]> {
  const found = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages
     where site = ? and contact = ? and destination = ? and kind = 'message' and (at, id) >= (?, ?)
     order by at, id limit 2`,
    site,
    contact,
    destination,
    at,
    fromId,
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
