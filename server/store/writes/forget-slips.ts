import type { Sql } from '../sql.ts';
import type { KeptMessage } from './kept-message.ts';
import { WHOLE } from './reference-use.ts';
import { messagesOfSlipHour, SLIPS_AN_HOUR, type SlipHour, slipsOf } from './slip-hour.ts';

/**
 * The click of a reference has come: whoever sent it whole was not guessing, whatever else of the message is nearly a
 * code.
 * @returns the messages to be matched anew: those of an hour that is no longer guessed
 */
export async function forgetSlips(sql: Sql, site: string, reference: string): Promise<KeptMessage[]> {
  const slips = await sql.all(
    `select s.destination, s.hour, s.message from reference_uses u
     join messages m on m.site = u.site and m.id = u.message
     join reference_slips s
       on s.site = m.site and s.destination = m.destination and s.hour = m.at / 3600000 and s.message = m.id
     where u.site = ? and u.reference = ? and u.claim = ${WHOLE}`,
    site,
    reference,
  );
  const freed: KeptMessage[] = [];
  for (const { destination, hour, message } of slips) {
    const of: SlipHour = { destination: String(destination), hour: Number(hour) };
    const wasGuessed = (await slipsOf(sql, site, of)) > SLIPS_AN_HOUR;
    await sql.run(
      `delete from reference_slips where site = ? and destination = ? and hour = ? and message = ?`,
      site,
      of.destination,
      of.hour,
      String(message),
    );
    if (wasGuessed && (await slipsOf(sql, site, of)) <= SLIPS_AN_HOUR) {
      freed.push(...(await messagesOfSlipHour(sql, site, of)));
    }
  }
  return freed;
}
