import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import type { UnattributedReason } from '../matching/unattributed-reason.ts';
import type { CreditIntervals, CreditLimits } from './credit-limits.ts';

/** Counts of the three steps; each step counts its own events of the period, so a later step may exceed an earlier one. */
export interface Funnel {
  /** Launchers seen: half in view for one second in a visible tab. */
  readonly impressions: number;
  /** Presses on a launcher that opened a chat. */
  readonly clicks: number;
  /** First messages of new chats. */
  readonly conversations: number;
}

/** One line of the table: a source, medium and campaign, and what it earned. Empty string: not given. */
export interface OverviewRow {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  /** Clicks whose visit came from this source. */
  readonly clicks: number;
  /** Credit of the attribution model; whole numbers for single-touch models. */
  readonly conversations: number;
  /** 95 % limits of the credit, under a model that learns; see `intervals`. */
  readonly interval?: CreditLimits;
  /** The same under the model that stands beside it, if one was asked for. */
  readonly compared?: number;
}

/** Conversations that no touchpoint can be credited with, by reason; they are part of the total, never dropped. */
export interface Unattributed {
  readonly conversations: number;
  readonly reasons: readonly { readonly reason: UnattributedReason; readonly conversations: number }[];
}

/**
 * The report's first page. `rows` credits + `unattributed.conversations` = `funnel.conversations`, always.
 * Rows are ordered by conversations, then clicks, then name.
 */
export interface Overview {
  readonly site: string;
  /** IANA zone in which `from` and `to` are days. */
  readonly timeZone: string;
  /** First and last local day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly model: AttributionModelName;
  readonly compare?: AttributionModelName;
  readonly lookbackDays: number;
  /** Whether rows have limits, under a model that learns. */
  readonly intervals?: CreditIntervals;
  readonly funnel: Funnel;
  readonly rows: readonly OverviewRow[];
  /** Clicks of visits whose origin is not known (the visitor came from another page of the site, and nothing was stored). */
  readonly clicksOfUnknownOrigin: number;
  readonly unattributed: Unattributed;
  /** Conversations that the model beside it cannot credit. */
  readonly comparedUnattributed?: number;
}
