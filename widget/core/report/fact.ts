import type { Money } from '../money/money.ts';
import type { Touchpoint } from '../visit/touchpoint.ts';

/** What is known of an event beside the ads that led to it. Left out: not known. */
export interface FactContext {
  readonly channel?: string | undefined;
  readonly destination?: string | undefined;
  /** Where our launcher sits: floating, inline; `link` for a tracked link. */
  readonly position?: string | undefined;
  readonly page?: string | undefined;
  readonly device?: string | undefined;
  readonly browser?: string | undefined;
  readonly os?: string | undefined;
  /** `pt`: what the browser asks for first. */
  readonly language?: string | undefined;
  /** `PT`; known only where the owner's proxy tells it. */
  readonly country?: string | undefined;
  /** How a conversation was matched; none of what comes before it has one. */
  readonly method?: string | undefined;
  /** The platform showed an ad of its own, and no page of ours was between. */
  readonly isPlatformAd?: boolean;
}

/** Something that happened, and that reports count. */
export interface Fact {
  /** Epoch milliseconds. */
  readonly at: number;
  /** The time by which a report puts it into a period: `at`, or that of the click that led to it. */
  readonly countsAt: number;
  /** What led to it within the lookback, oldest first; empty: not known. */
  readonly path: readonly Touchpoint[];
  readonly context: FactContext;
}

/** Launchers seen or panels opened, one or many that need not be told apart. */
export interface SeenFact extends Fact {
  readonly type: 'impression' | 'open';
  readonly count: number;
}

/** Presses on launchers, one or many that need not be told apart. */
export interface PressedFact extends Fact {
  readonly count: number;
}

export interface ClickFact extends PressedFact {
  readonly id: string;
  /** It lies before what is asked about, and only tells which of the later ones are repeats. */
  readonly isBefore: boolean;
  /** The last ad before it, however far the report looks back; undefined: not known. */
  readonly ledBy: Touchpoint | undefined;
  readonly visitor: string;
  /** What was pressed: equal texts are the same launcher or link. */
  readonly link: string;
}

/** Something to be credited to what led to it. */
export interface CreditedFact extends Fact {
  /** Why nothing led to it, should its path be empty. */
  readonly reason: string;
  /** 0 where only money was given back. */
  readonly count: 0 | 1;
  /** In the site's currency where a rate of its day was given. */
  readonly money: readonly Money[];
}

/** Its `money` is none of its own: it is what came of it. */
export interface ConversationFact extends CreditedFact {
  readonly id: string;
  /** The click it is matched to; null if there is none. */
  readonly clickId: string | null;
  readonly clickAt: number | null;
}

export interface ConversionFact extends CreditedFact {
  readonly id: string;
  readonly kind: ConversionKind;
  readonly clickId: string | null;
  readonly conversationId: string | null;
  readonly conversationAt: number | null;
}

export const CONVERSION_KINDS = ['lead', 'purchase', 'other'] as const;
export type ConversionKind = (typeof CONVERSION_KINDS)[number];

/** What one ad cost on one day; it counts at the day's first instant. */
export interface SpendFact extends Fact {
  readonly money: Money;
}

/** Clicks that were counted before, as models that learn want to know of them. */
export interface SummedClicks {
  /** Those that something led to and that led to nothing, as far as they pass the filters. */
  readonly fruitless: readonly PressedFact[];
  /** The ids of all clicks that conversations came of, others too. */
  readonly began: ReadonlySet<string>;
}

/** Everything that a report over a period is made of. */
export interface ReportFacts {
  readonly seen: readonly SeenFact[];
  /** Those of the period, and before them what may make the first of them repeats. */
  readonly clicks: readonly ClickFact[];
  /** Clicks that were counted before, among them none of `clicks`; and those that were repeats. */
  readonly tallied?: { readonly clicks: readonly PressedFact[]; readonly repeatedClicks: readonly PressedFact[] };
  /** Left out where no model learns. */
  readonly summed?: SummedClicks | undefined;
  readonly conversations: readonly ConversationFact[];
  readonly conversions: readonly ConversionFact[];
  readonly spend: readonly SpendFact[];
}
