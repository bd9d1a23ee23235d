import { beganWith } from './began-with.ts';
import type { ConversationFact, ConversionFact, Fact, PressedFact, ReportFacts, SeenFact, SpendFact } from './fact.ts';
import type { Filter } from './filter.ts';
import { markRepeats } from './mark-repeats.ts';
import { passesFilters } from './passes-filters.ts';

/** What a report counts: every report of one period and filter is made of the same. */
export interface CountedFacts {
  readonly seen: readonly SeenFact[];
  readonly clicks: readonly PressedFact[];
  /** Pressed again within a second: shown, and not counted among the clicks. */
  readonly repeatedClicks: readonly PressedFact[];
  /** Counted clicks that no conversation came of: models that learn need the failures. Others are not told all of them. */
  readonly fruitless: () => readonly PressedFact[];
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
  const passes = filters.length + fixedFilters.length === 0 ? undefined : passesFilters(filters, fixedFilters);
  const passing = <T extends Fact>(some: readonly T[]): readonly T[] => (passes ? some.filter(passes) : some);
  const repeats = markRepeats(facts.clicks);
  const clicks = inTime(passing(facts.clicks.filter(({ isBefore }) => !isBefore)));
  const counted = clicks.filter(({ id }) => !repeats.has(id));
  const { summed, tallied } = facts;
  return {
    seen: passing(facts.seen),
    clicks: [...counted, ...passing(tallied?.clicks ?? [])],
    repeatedClicks: [...clicks.filter(({ id }) => repeats.has(id)), ...passing(tallied?.repeatedClicks ?? [])],
    fruitless: () => {
      const began = summed?.began ?? beganWith(facts.conversations, repeats);
      return [...counted.filter(({ id }) => !began.has(id)), ...(summed?.fruitless ?? [])];
    },
    conversations: inTime(passing(facts.conversations)),
    conversions: inTime(passing(facts.conversions)),
    spend: passing(facts.spend),
  };
}

type Dated = Pick<Fact, 'at'> & { readonly id: string };

function inTime<T extends Dated>(facts: readonly T[]): readonly T[] {
  // Most are read in order.
  return facts.every((fact, i) => i === 0 || compare(facts[i - 1] ?? fact, fact) <= 0)
    ? facts
    : facts.toSorted(compare);
}

function compare(a: Dated, b: Dated): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
