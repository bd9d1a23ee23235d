import type { Sql, SqlRow } from '../sql.ts';
import { type PersonQuery, personKnown } from './person-known.ts';

/** All that is kept of a person, as it is kept. */
export interface PersonExport {
  readonly messages: readonly SqlRow[];
  readonly conversations: readonly SqlRow[];
  readonly conversions: readonly SqlRow[];
  /** Ids for ad platforms that are kept sealed, and until when. */
  readonly sealed: readonly SqlRow[];
}

/** What may be handed to a person who asks what is known of them. */
export async function exportPerson(sql: Sql, query: PersonQuery): Promise<PersonExport> {
  const { messages, conversions } = await personKnown(sql, query);
  const rows = async (text: string, keys: readonly string[]) => {
    const found: SqlRow[] = [];
    for (const key of keys) found.push(...(await sql.all(text, query.site, key)));
    return found;
  };
  return {
    messages: await rows(
      `select id, at, channel, destination, kind, form, contact, evidence from messages where site = ? and id = ?`,
      messages,
    ),
    conversations: await rows(
      `select message as id, at, channel, destination, method, reason, reference, click
       from conversations where site = ? and message = ?`,
      messages,
    ),
    conversions: await rows(
      `select id, at, kind, name, value, currency, source, reason from conversions where site = ? and id = ?`,
      conversions,
    ),
    sealed: await rows(`select subject, keep_until from sealed_ids where site = ? and subject = ?`, [
      ...messages,
      ...conversions,
    ]),
  };
}
