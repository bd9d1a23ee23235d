import { adTouchpoint } from '#core/attribution/ad-touchpoint.ts';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import { eligibleTouchpoints } from '#core/attribution/eligible-touchpoints.ts';
import { journey } from '#core/attribution/journey.ts';
import { originOf } from '#core/report/origin-of.ts';
import { passesFilters } from '#core/report/passes-filters.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import { localDate } from '#core/time/local-date.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql, SqlRow } from '../sql.ts';
import type { SummaryCache } from '../summaries/summary-cache.ts';
import { factId } from '../writes/fact-id.ts';
import { placeholders } from '../writes/placeholders.ts';
import { CONVERSATION_COLUMNS, type ConversationEntry, conversationEntry } from './conversation-entry.ts';
import { CONVERSION_COLUMNS, type ConversionEntry, conversionEntry } from './conversion-entry.ts';
import { listAdNames } from './facts/list-ad-names.ts';
import { loadConversations } from './facts/load-conversations.ts';
import { nameAds } from './facts/name-ads.ts';
import { periodMs } from './facts/period-ms.ts';
import { openReading } from './facts/reading.ts';
import { POSTBACK_EVENT_COLUMNS, type PostbackEvent, postbackEvent } from './list-postback-events.ts';
import { noLaterThan } from './no-later-than.ts';
import { touchpointsOf } from './touchpoints-of.ts';
import { touchpointsOfVisitors } from './touchpoints-of-visitors.ts';

export interface ExplainQuery {
  readonly site: string;
  /** `cnv_...` */
  readonly id: string;
  readonly lookbackDays: number;
  /** It must be among the conversations of this report, and only what happened within it is told. */
  readonly within?: ReportQuery | undefined;
}

/** One conversation, and why each ad earned what it earned. */
export interface ExplainedConversation extends ConversationEntry {
  readonly click: {
    readonly at: number;
    readonly page: string;
    readonly position: string;
    readonly device: string;
  } | null;
  readonly lookbackDays: number;
  /** What it led to, oldest first. */
  readonly conversions: readonly ConversionEntry[];
  /** Who was told of it, of its click and of what came of it, and with what result. */
  readonly postbacks: readonly (PostbackEvent & { readonly postback: string })[];
  /** What led to it, oldest first, each with its credit under every model that tells one journey from the others. */
  readonly journey: readonly (Touchpoint & { readonly credits: Readonly<Record<string, number>> })[];
}

/** Explains one conversation; null if there is none of this id. */
export async function explainConversation(
  sql: Sql,
  summaries: SummaryCache,
  query: ExplainQuery,
): Promise<ExplainedConversation | null> {
  const [row] = await sql.all(
    `select ${CONVERSATION_COLUMNS.replace(/\w+/g, 'c.$&')}, e.at as click_at, e.page, e.position, e.device, e.visitor, e.landings
     from conversations c left join events e on e.site = c.site and e.id = c.click
     where c.site = ? and c.message = ?`,
    query.site,
    query.id.replace(/^cnv_/, ''),
  );
  if (!row) return null;
  const entry = conversationEntry(row);
  if (query.within && !(await isWithin(sql, summaries, query.within, row))) return null;
  const conversions = await sql.all(
    `select ${CONVERSION_COLUMNS} from conversions where site = ? and message = ? order by at, id`,
    query.site,
    row['message'] ?? null,
  );
  const visitor = String(row['visitor'] ?? '');
  const visits = await touchpointsOfVisitors(sql, query.site, new Set([visitor]));
  const ledBy = entry.clickId === null ? [] : touchpointsOf(row, visits.get(visitor) ?? [], Number(row['click_at']));
  const nameAd = nameAds(await listAdNames(sql, query.site));
  const ad = entry.ad && entry.clickId === null ? [nameAd(adTouchpoint(entry.ad, entry.at))] : [];
  const path = journey(eligibleTouchpoints([...ledBy, ...ad].map(noLaterThan(entry.at)), entry.at, query.lookbackDays));
  const credits = Object.entries(ATTRIBUTION_MODELS).flatMap(([name, model]) => {
    const shares = model.sharedBy === 'journey' ? model.credits(path, entry.at) : model.ofOne?.(path.map(originOf));
    return shares ? [[name, shares] as const] : [];
  });
  return {
    ...entry,
    click:
      entry.clickId === null
        ? null
        : {
            at: Number(row['click_at']),
            page: String(row['page']),
            position: String(row['position']),
            device: String(row['device']),
          },
    lookbackDays: query.lookbackDays,
    conversions: conversions.map(conversionEntry).filter(({ at }) => !query.within || at < periodMs(query.within).to),
    postbacks: query.within ? [] : await toldOf(sql, query.site, query.id.replace(/^cnv_/, ''), entry.clickId),
    journey: path.map((touchpoint, i) => ({
      ...touchpoint,
      credits: Object.fromEntries(credits.map(([name, shares]) => [name, shares[i] ?? 0])),
    })),
  };
}

async function isWithin(sql: Sql, summaries: SummaryCache, within: ReportQuery, row: SqlRow): Promise<boolean> {
  const at = Number(row['at']);
  const { from, to } = periodMs(within);
  const countsAt = within.cohort === 'click' ? Number(row['click_at'] ?? at) : at;
  if (countsAt < from || countsAt >= to) return false;
  // The day alone decides as the whole period would.
  const day = localDate(countsAt, within.timeZone);
  const reading = await openReading(sql, summaries, { ...within, from: day, to: day }, true);
  const own = (await loadConversations(reading)).find(({ id }) => id === row['message']);
  return own !== undefined && passesFilters(within.filters, within.fixedFilters)(own);
}

async function toldOf(sql: Sql, site: string, message: string, click: string | null) {
  const conversions = await sql.all(
    `select id from conversions where site = ? and message = ? order by id`,
    site,
    message,
  );
  const facts = [
    factId({ kind: 'start', id: message }),
    ...(click === null ? [] : [factId({ kind: 'click', id: click })]),
    ...conversions.map((row) => factId({ kind: 'conversion', id: String(row['id']) })),
  ];
  const rows = await sql.all(
    `select postback, ${POSTBACK_EVENT_COLUMNS} from outbox
     where site = ? and fact in (${placeholders(facts.length)}) order by at, fact, postback`,
    site,
    ...facts,
  );
  return rows.map((row) => ({ postback: String(row['postback']), ...postbackEvent(row) }));
}
