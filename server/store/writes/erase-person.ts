import { type PersonQuery, personKnown } from '../reports/person-known.ts';
import type { Sql } from '../sql.ts';
import { forgetSummaries } from './forget-summaries.ts';
import { removeConversion } from './remove-conversion.ts';
import { removeMessage } from './remove-message.ts';

/** How many rows of each kind are gone. */
export interface Erased {
  readonly messages: number;
  readonly conversations: number;
  readonly conversions: number;
  readonly aliases: number;
  readonly sealedIds: number;
  /** What ad platforms were to be told, or had been told: the note of it here. */
  readonly postbacks: number;
}

/**
 * Deletes all that is kept of a person. Clicks stay: they belong to a visitor of a page whose name changed at midnight,
 * and with the messages gone nothing ties one to the other.
 */
export async function erasePerson(sql: Sql, query: PersonQuery): Promise<Erased> {
  const { site } = query;
  const { aliases, messages, conversions } = await personKnown(sql, query);
  const gone = { messages: 0, conversations: 0, conversions: 0, aliases: 0, sealedIds: 0, postbacks: 0 };
  await forgetSummaries(sql, site, [
    ...(await timesOf(sql, site, 'messages', messages)),
    ...(await timesOf(sql, site, 'conversions', conversions)),
  ]);
  for (const id of messages) {
    const removed = await removeMessage(sql, site, id);
    gone.messages += removed.messages;
    gone.conversations += removed.conversations;
    gone.sealedIds += removed.sealedIds;
    gone.postbacks += removed.postbacks;
  }
  for (const id of conversions) {
    const removed = await removeConversion(sql, site, id);
    gone.conversions += removed.conversions;
    gone.sealedIds += removed.sealedIds;
    gone.postbacks += removed.postbacks;
  }
  for (const alias of aliases) {
    gone.aliases += await sql.run(`delete from contact_aliases where site = ? and alias = ?`, site, alias);
  }
  return gone;
}

/** When these rows count; what was summed up of those days is not true any more. */
async function timesOf(
  sql: Sql,
  site: string,
  table: 'messages' | 'conversions',
  ids: readonly string[],
): Promise<number[]> {
  const times: number[] = [];
  for (const id of ids) {
    const [row] = await sql.all(`select at from ${table} where site = ? and id = ?`, site, id);
    if (row) times.push(Number(row['at']));
  }
  return times;
}
