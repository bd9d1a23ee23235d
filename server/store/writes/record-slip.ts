import type { MessageRow } from '../rows/message-row.ts';
import type { Sql } from '../sql.ts';
import { countRefusals } from './count-refusals.ts';
import type { KeptMessage } from './kept-message.ts';
import { placeholders } from './placeholders.ts';
import { referenceUses, WHOLE } from './reference-use.ts';
import { messagesOfSlipHour, SLIPS_AN_HOUR, slipHour, slipsOf } from './slip-hour.ts';

/**
 * Keeps that a message holds something which is nearly a code, and none that is known. Where more of them arrive in an
 * hour than thumbs slip, somebody is guessing: none of that hour is repaired, those that were are taken back, and each
 * is counted as `reference_guessing`. It goes by the hours of the messages, so the same ones in any order come to the
 * same.
 * @returns the messages to be matched anew: those of the hour, when it turns out to be guessed
 */
export async function recordSlip(sql: Sql, site: string, row: MessageRow): Promise<KeptMessage[]> {
  if (row.evidence.near.length === 0) return [];
  const whole = referenceUses(row).filter(({ claim }) => claim === WHOLE);
  // A code that is only shaped like one would be a guesser's passport: it has to be that of a click.
  const isHonest = await isKnown(
    sql,
    site,
    whole.map(({ reference }) => reference),
  );
  if (isHonest) return [];
  const hour = slipHour({ destination: row.destinations[0], at: row.at });
  await sql.run(
    `insert into reference_slips (site, destination, hour, message) values (?, ?, ?, ?) on conflict do nothing`,
    site,
    hour.destination,
    hour.hour,
    row.id,
  );
  const slips = await slipsOf(sql, site, hour);
  if (slips <= SLIPS_AN_HOUR) return [];
  const isFirst = slips === SLIPS_AN_HOUR + 1;
  await countRefusals(sql, [{ site, reason: 'reference_guessing', count: isFirst ? slips : 1, at: row.at }]);
  return isFirst ? messagesOfSlipHour(sql, site, hour) : [];
}

async function isKnown(sql: Sql, site: string, references: readonly string[]): Promise<boolean> {
  if (references.length === 0) return false;
  const [event] = await sql.all(
    `select 1 as one from events where site = ? and reference in (${placeholders(references.length)}) limit 1`,
    site,
    ...references,
  );
  return event !== undefined;
}
