import type { Funnel, Overview } from '#core/report/overview.ts';
import type { Failure } from '../api/failure.ts';
import type { ReportView } from './report-view.ts';

/** A report that was read, and what the page knows about it beyond its figures. */
export interface ShownReport {
  readonly view: ReportView;
  readonly overview: Overview;
  /** The funnel of all time, asked for only when the range has no conversation; undefined when not known. */
  readonly ever: Funnel | undefined;
  /** Names of the figures that changed since the same view was last read. */
  readonly changed: ReadonlySet<string>;
  readonly readAt: number;
}

export type ReportState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-measured'; readonly why: 'no-site' | 'future' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'shown';
      readonly report: ShownReport;
      /** Another view was asked for and is on its way. */
      readonly busy: boolean;
      /** The last attempt to read it again failed; the figures are older than they should be. */
      readonly stale: Failure | undefined;
    };
