import type { Money } from '#core/money/money.ts';
import {
  type ClickFact,
  CONVERSION_KINDS,
  type ConversationFact,
  type ConversionFact,
  type ReportFacts,
  type SeenFact,
  type SpendFact,
} from '#core/report/fact.ts';
import { pathTo } from '#core/report/path-to.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import { dayStart } from '#core/time/day-start.ts';
import { localDate } from '#core/time/local-date.ts';
import { nextDate } from '#core/time/next-date.ts';
import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { Sql, SqlRow } from '../../sql.ts';
import { touchpointsOf } from '../touchpoints-of.ts';
import { touchpointsOfVisitors } from '../touchpoints-of-visitors.ts';
import { countSeen } from './count-seen.ts';
import { eventContext } from './event-context.ts';
import { contextLedBy, type LedBy, touchpointsLedBy } from './led-by.ts';
import { loadAdNames } from './load-ad-names.ts';
import { loadRates } from './load-rates.ts';
import { nameDestinations } from './name-destinations.ts';
import { periodMs } from './period-ms.ts';
import { selectClicks } from './select-clicks.ts';
import { selectConversations } from './select-conversations.ts';
import { selectConversions } from './select-conversions.ts';
import { selectSeen } from './select-seen.ts';
import { selectSpend } from './select-spend.ts';

/**
 * Everything that reports of a period are made of.
 * @param isTold whether the circumstances of events matter, and where impressions and opens came from; else these are
 *   counts from rollups
 */
export async function loadFacts(sql: Sql, query: ReportQuery, isTold: boolean): Promise<ReportFacts> {
  const { site, cohort, lookbackDays, timeZone } = query;
  const period = periodMs(query);
  const clicks = await selectClicks(sql, site, period, isTold);
  const conversations = await selectConversations(sql, site, period, cohort, isTold);
  const conversions = await selectConversions(sql, site, period, cohort, isTold);
  const spend = await selectSpend(sql, site, query.from, query.to);
  const seen = isTold ? await selectSeen(sql, site, period) : [];
  const visitors = new Set<string>();
  for (const rows of [clicks, conversations, conversions, seen]) {
    for (const { visitor } of rows) if (typeof visitor === 'string') visitors.add(visitor);
  }
  const visits = await touchpointsOfVisitors(sql, site, visitors);
  const ledBy: LedBy = {
    visits,
    nameAd: await loadAdNames(sql, site),
    destinations: isTold ? await nameDestinations(sql, site, [...conversations, ...conversions]) : new Map(),
  };
  const convert = await loadRates(sql, site, query.currency, nextDate(query.from, -1));
  const inCurrency = (money: Money, at: number) => convert(money, localDate(at, timeZone));
  const eventPath = (row: SqlRow) => {
    const at = Number(row['at']);
    return pathTo(touchpointsOf(row, visits.get(String(row['visitor'])) ?? [], at), at, lookbackDays);
  };
  return {
    seen: isTold ? seen.map((row) => seenFact(row, eventPath(row))) : await countSeen(sql, site, period),
    clicks: clicks.map((row): ClickFact => {
      const at = Number(row['at']);
      const visitor = String(row['visitor']);
      return {
        id: String(row['id']),
        at,
        countsAt: at,
        visitor,
        link: String(row['link']),
        path: eventPath(row),
        context: eventContext(row),
      };
    }),
    conversations: conversations.map((row): ConversationFact => {
      const at = Number(row['started_at']);
      const clickAt = row['click_at'] === null ? null : Number(row['click_at']);
      const touchpoints = touchpointsLedBy(row, ledBy);
      return {
        id: String(row['message']),
        at,
        countsAt: cohort === 'click' ? (clickAt ?? at) : at,
        path: pathTo(touchpoints, at, lookbackDays),
        context: contextLedBy(row, ledBy),
        clickId: row['matched'] as string | null,
        clickAt,
        reason: reasonOf(touchpoints, row['matched'] === null ? row['start_reason'] : null),
      };
    }),
    conversions: conversions.map((row): ConversionFact => {
      const at = Number(row['at']);
      const clickAt = row['click_at'] === null ? null : Number(row['click_at']);
      const touchpoints = touchpointsLedBy(row, ledBy);
      const value = row['value'] === null || row['currency'] === null ? null : moneyOf(row['value'], row['currency']);
      return {
        id: String(row['id']),
        kind: CONVERSION_KINDS.find((kind) => kind === row['kind']) ?? 'other',
        at,
        countsAt: cohort === 'click' ? (clickAt ?? at) : at,
        path: pathTo(touchpoints, at, lookbackDays),
        context: contextLedBy(row, ledBy),
        value: value && inCurrency(value, at),
        clickId: row['click'] as string | null,
        conversationId: row['message'] as string | null,
        conversationAt: row['started_at'] === null ? null : Number(row['started_at']),
        reason: reasonOf(touchpoints, row['click'] === null ? (row['start_reason'] ?? row['reason']) : null),
      };
    }),
    spend: spend.map((row): SpendFact => {
      const at = dayStart(String(row['day']), timeZone);
      const money = convert(moneyOf(row['amount'], row['currency']), String(row['day']));
      return { at, countsAt: at, path: [ledBy.nameAd(spendTouchpoint(row, at))], context: {}, money };
    }),
  };
}

function seenFact(row: SqlRow, path: readonly Touchpoint[]): SeenFact {
  const at = Number(row['at']);
  return {
    type: row['type'] === 'open' ? 'open' : 'impression',
    at,
    countsAt: at,
    count: 1,
    path,
    context: eventContext(row),
  };
}

const moneyOf = (amount: SqlRow[string] | undefined, currency: SqlRow[string] | undefined): Money => ({
  currency: String(currency),
  amount: Number(amount),
});

/** What is written down of an ad's cost tells where its visits come from. */
function spendTouchpoint(row: SqlRow, at: number): Touchpoint {
  const ad = String(row['ad']);
  return {
    at,
    source: String(row['source']),
    medium: String(row['medium']),
    campaign: String(row['campaign']),
    content: String(row['content']),
    term: '',
    ...(ad && { adId: ad }),
  };
}

/** Why a path may be empty. @param unmatched why no click or ad was found; null where one was */
function reasonOf(touchpoints: readonly Touchpoint[], unmatched: SqlRow[string] | undefined): string {
  if (touchpoints.length > 0) return 'expired_reference';
  return String(unmatched ?? 'unknown_origin');
}
