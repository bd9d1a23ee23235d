import type { AttributionModelName } from '../attribution/attribution-model-name.ts';
import type { Filter } from './filter.ts';

/**
 * When something counts. `start`: conversations, leads and purchases at their own time. `click`: at the time of the
 * click that led to them, so that they stand beside the spend that brought them; what no click led to counts at its
 * own time.
 */
export type Cohort = 'start' | 'click';

/** What every report is asked. */
export interface ReportQuery {
  readonly site: string;
  /** IANA zone in which `from` and `to` are days. */
  readonly timeZone: string;
  /** First and last local day, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly cohort: Cohort;
  /** How old a touchpoint may be to earn credit, 1 to 90. */
  readonly lookbackDays: number;
  readonly filters: readonly Filter[];
  /** What must hold beside `filters`, whatever these are: a report that others may see cannot be widened. */
  readonly fixedFilters?: readonly Filter[] | undefined;
  /** The site's own currency, into which amounts are turned where a rate is known. */
  readonly currency: string;
}

/** How what happened is credited. */
export interface CreditQuery {
  readonly model: AttributionModelName;
  /** A second model to stand beside it. */
  readonly compare?: AttributionModelName | undefined;
}
