import type { UnsummarisedQuery } from './summaries/list-unsummarised.ts';
import type { Outstretched } from './summaries/summarise.ts';
import type { SummaryChange } from './writes/write-summary.ts';

/** What stretches of time come to, kept so that reports of many days are quick. Reports are the same without. */
export interface SummaryStore {
  missing(query: UnsummarisedQuery): Promise<UnsummarisedQuery['stretches']>;
  /** Sums up a stretch, which must have been announced. @returns JSON by part */
  make(stretch: Outstretched): Promise<Readonly<Record<string, string>>>;
  /** @returns whether it was kept; not if something of the stretch has changed since it was announced */
  change(change: SummaryChange): Promise<boolean>;
}
