import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Filter } from '#core/report/filter.ts';
import type { Cohort } from '#core/report/report-query.ts';
import type { DayRange } from '../days/day-range.ts';

/** What a link shows: whoever reads through it may narrow it down and never leave it. */
export interface SharedReport {
  readonly name: string;
  /** Id of its site. */
  readonly site: string;
  /** As of now: a link may move on with the days. */
  readonly range: DayRange;
  readonly filters: readonly Filter[];
  /** The one that is shown first. */
  readonly model: AttributionModelName;
  readonly lookbackDays: number;
  readonly cohort: Cohort;
}
