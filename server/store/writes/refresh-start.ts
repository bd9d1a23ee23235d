import type { Evidence } from '#core/conversation/evidence.ts';
import { ofOneMoment } from '#core/conversation/of-one-moment.ts';
import type { Platform } from '#core/conversation/platform.ts';
import { startsConversation } from '#core/conversation/starts-conversation.ts';
import { OPENING_COUNTS_MS, withOpening } from '#core/conversation/with-opening.ts';
import { matchMessage } from '#core/matching/match-message.ts';
import type { KnownClick, Owner } from '#core/matching/match-start.ts';
import type { SiteRules } from '../rows/site-rules.ts';
import type { Sql } from '../sql.ts';
import { forgetSummaries } from './forget-summaries.ts';
import { type KeptMessage, keptMessage, MESSAGE_COLUMNS } from './kept-message.ts';
import { placeholders } from './placeholders.ts';
import { queuePostbacks } from './queue-postbacks.ts';
import { UNCLAIMED } from './reference-use.ts';
import { refreshConversionsOf } from './refresh-conversions-of.ts';
import { SLIPS_AN_HOUR, slipHour, slipsOf } from './slip-hour.ts';
import { withdrawPostbacks } from './withdraw-postbacks.ts';

/** The longest that a platform lets people edit what they sent: Telegram's two days. */
const EDIT_COUNTS_MS = 2 * 86_400_000;
/** Openings and parts of an album before a start; who sends more is no person. */
const NEAR_AT_MOST = 64;

/**
 * Makes the conversation of a message what all known facts say it is: there or not, and matched to what. Nothing of
 * the past is trusted, so facts may arrive in any order and any number of times.
 */
export async function refreshStart(sql: Sql, site: string, rules: SiteRules, message: KeptMessage): Promise<void> {
  const previousAt = await timeOfPrevious(sql, site, message);
  if (!startsConversation(message.at, previousAt, rules.silentDays)) {
    const gone = await sql.run(`delete from conversations where site = ? and message = ?`, site, message.id);
    if (gone === 0) return;
    await forgetStart(sql, site, message);
    await refreshConversionsOf(sql, site, rules, { messages: [message.id] });
    await withdrawPostbacks(sql, site, { kind: 'start', id: message.id });
    return;
  }
  const own = await evidenceOf(sql, site, message);
  const edits = await evidenceOfEdits(sql, site, message);
  const clicks = await clicksOf(
    sql,
    site,
    [own, ...edits].flatMap(({ platform, text, near }) => [...platform, ...text, ...near]),
  );
  const owners = await ownersOf(sql, site, clicks);
  const start = {
    at: message.at,
    contact: message.contact,
    channel: message.channel as Platform,
    destinations: JSON.parse(message.destinations) as string[],
  };
  const match = matchMessage(start, { own, edits, clicks, owners }, rules.lookbackDays);
  const changed = await sql.run(
    `insert into conversations
       (site, message, at, channel, destination, form, method, reason, confidence, reference, click, ad, ad_click)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (site, message) do update set
       method = excluded.method, reason = excluded.reason, confidence = excluded.confidence,
       reference = excluded.reference, click = excluded.click, ad = excluded.ad, ad_click = excluded.ad_click
     where conversations.method <> excluded.method or conversations.reason <> excluded.reason
       or conversations.confidence <> excluded.confidence
       or conversations.reference is distinct from excluded.reference
       or conversations.click is distinct from excluded.click or conversations.ad is distinct from excluded.ad`,
    site,
    message.id,
    message.at,
    message.channel,
    message.destination,
    message.form,
    match.method,
    match.reason,
    match.confidence,
    match.reference ?? null,
    match.clickId ?? null,
    own.ad ? JSON.stringify(own.ad) : null,
    own.adClick ?? null,
  );
  if (changed === 0) return;
  await forgetStart(sql, site, message);
  await refreshConversionsOf(sql, site, rules, {
    messages: [message.id],
    contacts: [message.contact],
    references: match.reference === undefined ? [] : [match.reference],
    adClicks: own.adClick === undefined ? [] : [own.adClick],
  });
  await queuePostbacks(sql, site, rules, {
    kind: 'start',
    id: message.id,
    at: message.at,
    names: ['conversation_start'],
    destinations: start.destinations,
  });
}

/** A conversation has changed, and with it what is told of its conversions. */
async function forgetStart(sql: Sql, site: string, message: KeptMessage): Promise<void> {
  const conversions = await sql.all(`select at from conversions where site = ? and message = ?`, site, message.id);
  await forgetSummaries(sql, site, [message.at, ...conversions.map((row) => Number(row['at']))]);
}

async function timeOfPrevious(sql: Sql, site: string, message: KeptMessage): Promise<number | undefined> {
  const [previous] = await sql.all(
    `select at from messages
     where site = ? and contact = ? and destination = ? and kind = 'message' and (at, id) < (?, ?)
     order by at desc, id desc limit 1`,
    site,
    message.contact,
    message.destination,
    message.at,
    message.id,
  );
  if (previous) return Number(previous['at']);
  const [own] = await sql.all(`select follows_at from messages where site = ? and id = ?`, site, message.id);
  const followsAt = own?.['follows_at'];
  return typeof followsAt === 'number' ? followsAt : undefined;
}

/** What the message and others of its moment say of themselves, and what the openings of the chat shortly before it said. */
async function evidenceOf(sql: Sql, site: string, message: KeptMessage): Promise<Evidence> {
  // A start follows on silence, so whatever else was said in these hours is of the same moment.
  const found = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages
     where site = ? and contact = ? and destination = ? and kind in ('opened', 'message') and at between ? and ?
       and id <> ?
     order by at desc, id desc limit ?`,
    site,
    message.contact,
    message.destination,
    message.at - OPENING_COUNTS_MS,
    message.at,
    message.id,
    NEAR_AT_MOST,
  );
  const near = found.map(keptMessage);
  const evidenceOfAll = (some: readonly KeptMessage[]) => Promise.all(some.map((one) => evidenceIn(sql, site, one)));
  const moment = near.filter(({ kind, at }) => kind === 'message' && at === message.at);
  const own = ofOneMoment(await evidenceIn(sql, site, message), await evidenceOfAll(moment));
  return withOpening(own, await evidenceOfAll(near.filter(({ kind }) => kind === 'opened')));
}

async function evidenceOfEdits(sql: Sql, site: string, message: KeptMessage): Promise<Evidence[]> {
  const edits = await sql.all(
    `select ${MESSAGE_COLUMNS} from messages
     where site = ? and contact = ? and destination = ? and kind = 'edit' and at between ? and ? and edits = ?
     order by at, id`,
    site,
    message.contact,
    message.destination,
    message.at,
    message.at + EDIT_COUNTS_MS,
    message.id,
  );
  return Promise.all(edits.map((row) => evidenceIn(sql, site, keptMessage(row))));
}

/** What a message says of itself. Where codes are being guessed, nothing is taken for a slip of the thumb. */
async function evidenceIn(sql: Sql, site: string, message: KeptMessage): Promise<Evidence> {
  const evidence = JSON.parse(message.evidence) as Evidence;
  const isGuessed = evidence.near.length > 0 && (await slipsOf(sql, site, slipHour(message))) > SLIPS_AN_HOUR;
  return isGuessed ? { ...evidence, near: [] } : evidence;
}

async function clicksOf(sql: Sql, site: string, references: readonly string[]): Promise<KnownClick[]> {
  if (references.length === 0) return [];
  const rows = await sql.all(
    `select id, reference, at, channel, destination from events
     where site = ? and reference in (${placeholders(references.length)}) order by id`,
    site,
    ...references,
  );
  // Selected under the names and types of KnownClick.
  return rows as unknown as KnownClick[];
}

/** Whom each reference belongs to: the best claim, and of several the earliest. */
async function ownersOf(sql: Sql, site: string, clicks: readonly KnownClick[]): Promise<Owner[]> {
  const owners: Owner[] = [];
  for (const reference of new Set(clicks.map((click) => click.reference))) {
    const [row] = await sql.all(
      `select m.contact from reference_uses u join messages m on m.site = u.site and m.id = u.message
       where u.site = ? and u.reference = ? and u.claim < ${UNCLAIMED}
       order by u.claim, u.at, u.message limit 1`,
      site,
      reference,
    );
    if (row) owners.push({ reference, contact: String(row['contact']) });
  }
  return owners;
}
