import { OPENING_COUNTS_MS } from '#core/conversation/with-opening.ts';
import type { Landing } from '#core/visit/landing.ts';
import type { OutboxFact } from '../rows/outbox-fact.ts';
import type { SealedIds } from '../rows/sealed-ids.ts';
import type { Sql, SqlRow, SqlValue } from '../sql.ts';
import { landingsOfVisitors } from './landings-of-visitors.ts';

const CHAT_IDS_AT_MOST = 10;

/**
 * All that is known of a row of the outbox now; undefined if it did not happen after all.
 * @param row `fact, event, at, attempts` of the row
 */
export async function loadOutboxFact(sql: Sql, site: string, row: SqlRow): Promise<OutboxFact | undefined> {
  const fact = String(row['fact']);
  const at = Number(row['at']);
  const [, kind = '', id = ''] = /^(\w+)-(.*)$/.exec(fact) ?? [];
  const conversion = kind === 'conversion' ? await oneRow(sql, CONVERSION, site, id) : undefined;
  if (kind === 'conversion' && !conversion) return;
  const message = kind === 'start' ? id : textOf(conversion?.['message']);
  const conversation = message === null ? undefined : await oneRow(sql, CONVERSATION, site, message);
  if (kind === 'start' && !conversation) return;
  const clickId = kind === 'click' ? id : textOf(conversion?.['click'] ?? conversation?.['click']);
  const click = clickId === null ? undefined : await oneRow(sql, CLICK, site, clickId);
  if (kind === 'click' && !click) return;
  const ad = textOf(conversation?.['ad']);
  return {
    fact,
    kind: kind as OutboxFact['kind'],
    event: String(row['event']),
    at,
    attempts: Number(row['attempts']),
    channel: String((conversation ?? click)?.['channel'] ?? ''),
    destination: String((conversation ?? click)?.['destination'] ?? ''),
    message: conversation ? message : null,
    adId: ad === null ? '' : ((JSON.parse(ad) as { adId?: string }).adId ?? ''),
    click: click ? clickId : null,
    page: String(click?.['page'] ?? ''),
    isConsented: click?.['consent'] === 'granted',
    landings: click ? await landingsOf(sql, site, click) : [],
    value: (conversion?.['value'] as number | null | undefined) ?? null,
    currency: textOf(conversion?.['currency']),
    pageIds: click?.['sealed'] ? sealedIds(click) : null,
    chatIds: conversation ? await chatIdsOf(sql, site, conversation, at) : [],
  };
}

const CONVERSION = `select message, click, value, currency from conversions where site = ? and id = ?`;
const CONVERSATION = `select c.at, c.channel, c.destination, c.click, c.ad, m.contact
  from conversations c join messages m on m.site = c.site and m.id = c.message where c.site = ? and c.message = ?`;
const CLICK = `select e.id as subject, e.at, e.channel, e.destination, e.page, e.visitor, e.landings, e.consent,
    s.key_id, s.sealed, s.keep_until
  from events e left join sealed_ids s on s.site = e.site and s.subject = e.id where e.site = ? and e.id = ?`;

async function oneRow(sql: Sql, text: string, ...values: readonly SqlValue[]): Promise<SqlRow | undefined> {
  return (await sql.all(text, ...values))[0];
}

const textOf = (value: SqlValue | undefined): string | null => (typeof value === 'string' ? value : null);

function sealedIds(row: SqlRow): SealedIds {
  return {
    subject: String(row['subject']),
    keyId: String(row['key_id']),
    sealed: String(row['sealed']),
    keepUntil: Number(row['keep_until']),
  };
}

/** The click's own, and what the same visitor's earlier events told where the visitor let us recognise them. */
async function landingsOf(sql: Sql, site: string, click: SqlRow): Promise<Landing[]> {
  const own = JSON.parse(String(click['landings'])) as Landing[];
  const visitor = String(click['visitor']);
  const known = visitor.startsWith('v_') ? ((await landingsOfVisitors(sql, site, [visitor])).get(visitor) ?? []) : [];
  const earlier = known.filter(({ at }) => at <= Number(click['at']));
  return [...earlier, ...own].sort((a, b) => a.at - b.at);
}

/** The ids of the person and of the ad, from the messages of this chat up to the fact. */
async function chatIdsOf(sql: Sql, site: string, conversation: SqlRow, at: number): Promise<OutboxFact['chatIds']> {
  const startedAt = Number(conversation['at']);
  const rows = await sql.all(
    `select m.at, s.subject, s.key_id, s.sealed, s.keep_until
     from messages m join sealed_ids s on s.site = m.site and s.subject = m.id
     where m.site = ? and m.contact = ? and m.destination = ? and m.at between ? and ?
     order by m.at desc, m.id desc limit ?`,
    site,
    conversation['contact'] ?? '',
    conversation['destination'] ?? '',
    startedAt - OPENING_COUNTS_MS,
    Math.max(at, startedAt),
    CHAT_IDS_AT_MOST,
  );
  return rows.map((row) => ({ ...sealedIds(row), isOfStart: Number(row['at']) <= startedAt }));
}
