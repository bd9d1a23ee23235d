import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import { ATTRIBUTION_MODELS } from '#core/attribution/attribution-models.ts';
import { beganWith } from '#core/report/began-with.ts';
import type { DimensionName } from '#core/report/dimension.ts';
import type { ConversationFact, ReportFacts, SummedClicks } from '#core/report/fact.ts';
import { markRepeats } from '#core/report/mark-repeats.ts';
import type { ReportQuery } from '#core/report/report-query.ts';
import { type CountedFacts, selectFacts } from '#core/report/select-facts.ts';
import type { Sql } from '../../sql.ts';
import type { SummaryCache } from '../../summaries/summary-cache.ts';
import { fruitlessClicks } from './fruitless-clicks.ts';
import { loadConversations } from './load-conversations.ts';
import { loadConversions } from './load-conversions.ts';
import { loadEvents } from './load-events.ts';
import { loadSpend } from './load-spend.ts';
import { openReading, type Reading } from './reading.ts';

/** What a report will do with its facts: reading more than that costs. */
export interface CountedAsked {
  /** By which it is broken down; that takes the circumstances of events, and where impressions came from. */
  readonly dimension?: DimensionName;
  /** By which it tells clicks apart, where it is broken down by nothing. */
  readonly clicksBy?: DimensionName;
  /** Models that will credit; some learn from journeys that led to nothing. */
  readonly models?: readonly (AttributionModelName | undefined)[];
  /** Whether it tells hours apart. */
  readonly isByHour?: boolean;
}

/** Whether one of these models learns from all journeys, also from those that led to nothing. */
export function learnsFromJourneys(models: readonly (AttributionModelName | undefined)[]): boolean {
  return models.some((model) => model && ATTRIBUTION_MODELS[model].sharedBy === 'paths');
}

/** What reports of this period and these filters count. */
export async function loadCounted(
  sql: Sql,
  summaries: SummaryCache,
  query: ReportQuery,
  { dimension, clicksBy, models = [], isByHour = false }: CountedAsked,
): Promise<CountedFacts> {
  const isTold = dimension !== undefined || query.filters.length + (query.fixedFilters?.length ?? 0) > 0;
  const reading = await openReading(sql, summaries, query, isTold);
  const events = await loadEvents(reading, { dimension: dimension ?? clicksBy, isByHour });
  const conversations = await loadConversations(reading);
  const facts = {
    ...events,
    conversations,
    conversions: await loadConversions(reading),
    spend: await loadSpend(reading),
    summed: learnsFromJourneys(models) ? await loadSummed(reading, events, conversations) : undefined,
  };
  return selectFacts(facts, query.filters, query.fixedFilters);
}

async function loadSummed(
  reading: Reading,
  { clicks }: Pick<ReportFacts, 'clicks'>,
  conversations: readonly ConversationFact[],
): Promise<SummedClicks> {
  const began = beganWith(conversations, markRepeats(clicks));
  return { fruitless: await fruitlessClicks(reading, began), began };
}
