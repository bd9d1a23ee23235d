import type {
  ClickFact,
  ConversationFact,
  ConversionFact,
  Fact,
  PressedFact,
  ReportFacts,
  SeenFact,
  SpendFact,
} from './fact.ts';
import type { Filter } from './filter.ts';
import { markRepeats } from './mark-repeats.ts';
import { passesFilters } from './passes-filters.ts';

/** What a report counts: every report of one period and filter is made of the same. */
export interface CountedFacts {
  readonly seen: readonly SeenFact[];
  readonly clicks: readonly PressedFact[];
  /** Pressed again within a second: shown, and not counted among the clicks. */
  readonly repeatedClicks: readonly PressedFact[];
  /** Counted clicks that no conversation came of: models that learn need the failures. Those of tallies are not told. */
  readonly fruitless: readonly ClickFact[];
  readonly conversations: readonly ConversationFact[];
  readonly conversions: readonly ConversionFact[];
  readonly spend: readonly SpendFact[];
}

/**
 * Everything of a period that passes the filters, in order of time, whatever the order in which it came.
 */
export function selectFacts(
  facts: ReportFacts,
  filters: readonly Filter[],
  fixedFilters: readonly Filter[] = [],
): CountedFacts {
  const repeats = markRepeats(facts.clicks);
  const begun = new Set<string | null>();
  for (const { clickId } of facts.conversations) begun.add(clickId === null ? null : (repeats.get(clickId) ?? clickId));
  const passes = filters.length + fixedFilters.length === 0 ? () => true : passesFilters(filters, fixedFilters);
  const clicks = facts.clicks.filter((click) => !click.isBefore && passes(click)).sort(inTime);
  const counted = clicks.filter(({ id }) => !repeats.has(id));
  return {
    seen: facts.seen.filter(passes),
    clicks: [...counted, ...(facts.tallied?.clicks ?? []).filter(passes)],
    repeatedClicks: [
      ...clicks.filter(({ id }) => repeats.has(id)),
      ...(facts.tallied?.repeatedClicks ?? []).filter(passes),
    ],
    fruitless: counted.filter(({ id }) => !begun.has(id)),
    conversations: facts.conversations.filter(passes).sort(inTime),
    conversions: facts.conversions.filter(passes).sort(inTime),
    spend: facts.spend.filter(passes),
  };
}

function inTime(a: Fact & { readonly id: string }, b: Fact & { readonly id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
