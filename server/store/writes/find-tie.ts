import { CONVERSION_COUNTS_MS } from '#core/matching/conversion-counts-ms.ts';
import type { ConversionReason } from '#core/matching/conversion-reason.ts';
import type { Sql, SqlRow } from '../sql.ts';
import { conversationOfMessage } from './conversation-of-message.ts';
import { conversationOfReference } from './conversation-of-reference.ts';
import type { KeptConversion } from './kept-conversion.ts';

/** What a conversion belongs to. */
export interface Tie {
  /** The message that starts its conversation. */
  readonly message: string | null;
  readonly click: string | null;
  readonly reason: ConversionReason;
}

/** What a conversion belongs to by the surest name that it was reported under; else the reason of the first. */
export async function findTie(sql: Sql, site: string, conversion: KeptConversion): Promise<Tie> {
  const { conversation, reference, ad_click: adClick, contact } = conversion;
  const ties: Tie[] = [];
  if (conversation !== null) {
    ties.push(tied(await conversationOfMessage(sql, site, conversation), 'conversation', 'unknown_conversation'));
  }
  if (reference !== null) ties.push(await byReference(sql, site, reference));
  if (adClick !== null && !ties.some(isTied)) {
    ties.push(tied(await conversationOfAdClick(sql, site, adClick), 'ad_click', 'unknown_ad_click'));
  }
  if (contact !== null && !ties.some(isTied)) ties.push(await byContact(sql, site, conversion));
  return ties.find(isTied) ?? ties[0] ?? { message: null, click: null, reason: 'unknown_contact' };
}

function isTied({ message, click }: Tie): boolean {
  return message !== null || click !== null;
}

function tied(conversation: SqlRow | undefined, reason: ConversionReason, otherwise: ConversionReason): Tie {
  if (!conversation) return { message: null, click: null, reason: otherwise };
  return { message: String(conversation['message']), click: conversation['click'] as string | null, reason };
}

async function byReference(sql: Sql, site: string, reference: string): Promise<Tie> {
  const [click] = await sql.all(
    `select id from events where site = ? and reference = ? and type = 'click' order by at, id limit 1`,
    site,
    reference,
  );
  const clickId = click ? String(click['id']) : null;
  const tie = tied(await conversationOfReference(sql, site, reference), 'reference', 'unknown_reference');
  if (tie.message !== null) return { ...tie, click: tie.click ?? clickId };
  return clickId === null ? tie : { message: null, click: clickId, reason: 'click' };
}

async function conversationOfAdClick(sql: Sql, site: string, adClick: string): Promise<SqlRow | undefined> {
  const [row] = await sql.all(
    `select message, click from conversations where site = ? and ad_click = ? order by at, message limit 1`,
    site,
    adClick,
  );
  return row;
}

/** The latest conversation begun by then, of the first of the person's names that began one. */
async function byContact(sql: Sql, site: string, { id, at }: KeptConversion): Promise<Tie> {
  const known = await sql.all(
    `select a.contact from conversion_contacts c join contact_aliases a on a.site = c.site and a.alias = c.alias
     where c.site = ? and c.conversion = ? order by c.rank, c.alias`,
    site,
    id,
  );
  let reason: ConversionReason = known.length === 0 ? 'unknown_contact' : 'no_conversation';
  for (const contact of new Set(known.map((row) => String(row['contact'])))) {
    const [latest] = await sql.all(
      `select c.message, c.click, c.at from messages m join conversations c on c.site = m.site and c.message = m.id
       where m.site = ? and m.contact = ? and m.kind = 'message' and m.at <= ? order by m.at desc, m.id desc limit 1`,
      site,
      contact,
      at,
    );
    if (latest && at - Number(latest['at']) <= CONVERSION_COUNTS_MS) {
      return tied(latest, 'contact', 'no_conversation');
    }
    if (latest) reason = 'too_late';
  }
  return { message: null, click: null, reason };
}
