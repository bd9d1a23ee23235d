import type { Sql } from '../sql.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';

const HOUR_MS = 3_600_000;

/**
 * Messages of an hour at one number or page in which nearly-codes are still taken for slips of the thumb. One person
 * in fifty mistypes a code, so only a number that is written to 15,000 times in an hour comes near it by honest
 * means; whoever guesses codes needs many thousands of tries for a hit.
 */
export const SLIPS_AN_HOUR = 300;

/** The hour of a message at the number or page that received it. */
export interface SlipHour {
  readonly destination: string;
  /** Hours since the epoch. */
  readonly hour: number;
}

export function slipHour({ destination, at }: { readonly destination: string; readonly at: number }): SlipHour {
  return { destination, hour: Math.floor(at / HOUR_MS) };
}

/** How many messages of the hour hold nearly-codes; counted up to `SLIPS_AN_HOUR` + 2, where it no longer matters. */
export async function slipsOf(sql: Sql, site: string, { destination, hour }: SlipHour): Promise<number> {
  const [row] = await sql.all(
    `select count(*) as slips from (
       select 1 from reference_slips where site = ? and destination = ? and hour = ? limit ${SLIPS_AN_HOUR + 2})`,
    site,
    destination,
    hour,
  );
  return Number(row?.['slips']);
}

/** Every message of the hour that holds a nearly-code. */
export async function messagesOfSlipHour(sql: Sql, site: string, { destination, hour }: SlipHour) {
  const rows = await sql.all(
    `select ${MESSAGE_COLUMNS.replace(/\w+/g, 'm.$&')}
     from reference_slips s join messages m on m.site = s.site and m.id = s.message
     where s.site = ? and s.destination = ? and s.hour = ? order by m.at, m.id`,
    site,
    destination,
    hour,
  );
  return rows.map((row): KeptMessage => keptMessage(row));
}
