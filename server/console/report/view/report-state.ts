import type { Failure } from '../api/failure.ts';
import type { ReadReport } from './read-report.ts';
import type { ReportView } from './report-view.ts';

/** A report that was read, and what the page knows about it beyond its figures. */
export interface ShownReport extends ReadReport {
  readonly view: ReportView;
  /** Names of the figures that changed and ids of the conversations that came since the same view was last read. */
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
