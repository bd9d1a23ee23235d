import type { Evidence } from '#core/conversation/evidence.ts';
import type { Sql } from '../sql.ts';
import { factId } from './fact-id.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';
import { referenceUses } from './reference-use.ts';
import { slipHour } from './slip-hour.ts';

/** Deletes a message and all that was made of it. @returns how many rows of each kind are gone */
export async function removeMessage(sql: Sql, site: string, id: string) {
  const remove = (table: string, column: string, key: string) =>
    sql.run(`delete from ${table} where site = ? and ${column} = ?`, site, key);
  const [row] = await sql.all(`select ${MESSAGE_COLUMNS} from messages where site = ? and id = ?`, site, id);
  if (row) await removeEvidence(sql, site, keptMessage(row));
  return {
    conversations: await remove('conversations', 'message', id),
    postbacks: await remove('outbox', 'fact', factId({ kind: 'start', id })),
    sealedIds: await remove('sealed_ids', 'subject', id),
    messages: await remove('messages', 'id', id),
  };
}

/** By their whole keys, which the message tells: looking for it would be reading all. */
async function removeEvidence(sql: Sql, site: string, message: KeptMessage): Promise<void> {
  const evidence = JSON.parse(message.evidence) as Evidence;
  for (const { reference, claim, at } of referenceUses({ ...message, evidence })) {
    await sql.run(
      `delete from reference_uses where site = ? and reference = ? and claim = ? and at = ? and message = ?`,
      site,
      reference,
      claim,
      at,
      message.id,
    );
  }
  const { destination, hour } = slipHour(message);
  await sql.run(
    `delete from reference_slips where site = ? and destination = ? and hour = ? and message = ?`,
    site,
    destination,
    hour,
    message.id,
  );
}
