import type { MessageRow } from '../rows/message-row.ts';
import type { Sql } from '../sql.ts';
import { countRefusals } from './count-refusals.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';
import { SLIPS_AN_HOUR, slipHour, slipsOf } from './slip-hour.ts';

/**
 * Keeps that a message holds something which is nearly a code, and no code. Where more of them arrive in an hour than thumbs slip,
 * somebody is guessing: none of that hour is repaired, those that were are taken back, and each is counted as
 * `reference_guessing`. It goes by the hours of the messages, so the same ones in any order come to the same.
 * @returns the messages to be matched anew: those of the hour, when it turns out to be guessed
 */
export async function recordSlip(sql: Sql, site: string, row: MessageRow): Promise<KeptMessage[]> {
  // Beside an intact code, most of what is nearly one is a piece of it.
  if (row.evidence.near.length === 0 || row.evidence.text.length > 0) return [];
  const { destination, hour } = slipHour({ destination: row.destinations[0], at: row.at });
  const values = [site, destination, hour];
  await sql.run(
    `insert into reference_slips (site, destination, hour, message) values (?, ?, ?, ?) on conflict do nothing`,
    ...values,
    row.id,
  );
  const slips = await slipsOf(sql, site, { destination, hour });
  if (slips <= SLIPS_AN_HOUR) return [];
  const isFirst = slips === SLIPS_AN_HOUR + 1;
  await countRefusals(sql, [{ site, reason: 'reference_guessing', count: isFirst ? slips : 1, at: row.at }]);
  if (!isFirst) return [];
  const columns = MESSAGE_COLUMNS.replace(/\w+/g, 'm.$&');
  const found = await sql.all(
    `select ${columns} from reference_slips s join messages m on m.site = s.site and m.id = s.message
     where s.site = ? and s.destination = ? and s.hour = ? order by m.at, m.id`,
    ...values,
  );
  return found.map(keptMessage);
}
