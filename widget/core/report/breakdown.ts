import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import type { Money } from '../money/money.ts';
import type { CreditIntervals, CreditLimits } from './credit-limits.ts';
import type { DimensionName } from './dimension.ts';
import type { Costs, Figures } from './figures.ts';
import type { CreditQuery, ReportQuery } from './report-query.ts';

/** What is credited: conversations, leads or purchases... */
export const CREDITED = ['conversations', 'leads', 'purchases'] as const;
export type Credited = (typeof CREDITED)[number];

/** ...by their number or by what they were worth. A conversation is worth what its conversions are. */
export const MEASURES = ['count', 'value'] as const;
export type Measure = (typeof MEASURES)[number];

export interface BreakdownQuery extends ReportQuery, CreditQuery {
  readonly dimension: DimensionName;
  readonly of: Credited;
  readonly by: Measure;
  /** How many rows to tell one by one, the first of their order; all by default. */
  readonly limit?: number | undefined;
}

/** What was asked for: a number when it is by count, amounts by currency when it is by value. */
export type Credit = number | readonly Money[];

/** Figures of one row with the credit that was asked for; and, beside a second model, its credit and the gap to it. */
export interface BreakdownFigures extends Figures, Costs {
  readonly credit: Credit;
  readonly compared?: Credit;
  /** `compared` - `credit`. */
  readonly difference?: Credit;
}

export interface BreakdownRow extends BreakdownFigures {
  /** The dimension's value as filters write it; empty: not given. For `origin`: source / medium / campaign. */
  readonly key: string;
  /** The three parts of an `origin`. */
  readonly source?: string;
  readonly medium?: string;
  readonly campaign?: string;
  /** 95 % limits of the credit, by count and under a model that learns; see `intervals`. */
  readonly interval?: CreditLimits;
  /** What people call it, where the key is a platform's id and the owner gave its name. */
  readonly name?: string;
}

/** Every column by one dimension. In each, `rows`, `other` and `unknown` add up to `totals`. */
export interface Breakdown extends ReportQuery {
  readonly dimension: DimensionName;
  readonly of: Credited;
  readonly by: Measure;
  readonly model: AttributionModelName;
  readonly compare?: AttributionModelName;
  /** Whether rows have limits, by count and under a model that learns. */
  readonly intervals?: CreditIntervals;
  readonly totals: BreakdownFigures;
  /** Ordered by credit, then clicks, impressions and key. */
  readonly rows: readonly BreakdownRow[];
  /** The rows beyond the limit together, and how many they are; left out where all are told. */
  readonly other?: BreakdownFigures & { readonly rows: number };
  /** What has no value of this dimension, or no touchpoint that can be credited. */
  readonly unknown: BreakdownFigures;
  /** Why the conversations, leads or purchases in `unknown` are there; most frequent first. */
  readonly unattributed: readonly { readonly reason: string; readonly count: number }[];
}
