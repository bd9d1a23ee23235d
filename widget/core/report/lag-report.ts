import type { ReportQuery } from './report-query.ts';

/** How long something took, and how many took how long. */
export type LagDistribution =
  | {
      readonly kind: 'distribution';
      readonly count: number;
      readonly medianMs: number;
      /** Nine of ten took no longer. */
      readonly ninetiethMs: number;
      /** Together they hold all; the last has no end. */
      readonly bins: readonly { readonly upToMs: number | null; readonly count: number }[];
    }
  | { readonly kind: 'too_few'; readonly count: 0 };

/** Whether lags are spread evenly over the lookback, as those of made-up clicks are and those of people are not. */
export type Evenness =
  | { readonly kind: 'test'; readonly count: number; readonly distance: number; readonly pValue: number }
  | { readonly kind: 'too_few'; readonly count: number; readonly needed: number };

/** How long people take. What looks like a machine is marked here, and counted like everything else. */
export interface LagReport extends ReportQuery {
  readonly clickToStart: LagDistribution;
  readonly startToLead: LagDistribution;
  readonly startToPurchase: LagDistribution;
  /** Conversations that began within two seconds of their click: nobody reads and sends so fast. */
  readonly fasterThanPeople: number;
  readonly evenness: Evenness;
}
