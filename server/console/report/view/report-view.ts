import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Credited, Measure } from '#core/report/breakdown.ts';
import type { Filter } from '#core/report/filter.ts';
import type { Cohort } from '#core/report/report-query.ts';
import type { Grain } from '#core/time/time-bars.ts';
import type { Site } from '../api/site.ts';
import type { DayRange } from '../days/day-range.ts';
import type { MetricName } from '../metrics/metric-name.ts';
import type { SharedReport } from '../sharing/shared-report.ts';

/** What the days are compared with: as many before them, or those of the year before. */
export type Against = 'previous' | 'year';

/** What the address asks for. */
export interface ReportView {
  readonly site: Site;
  readonly range: DayRange;
  /** The site's own date when the address was read. */
  readonly today: string;
  readonly model: AttributionModelName;
  /** Another model to stand beside it. */
  readonly compare: AttributionModelName | undefined;
  readonly lookbackDays: number;
  /** When things count. */
  readonly cohort: Cohort;
  /** What is credited, and by what measure. */
  readonly of: Credited;
  readonly by: Measure;
  readonly filters: readonly Filter[];
  /** undefined: with nothing. */
  readonly against: Against | undefined;
  /** undefined: as suits the days. */
  readonly grain: Grain | undefined;
  /** What the chart and the lists go by; reads nothing anew. */
  readonly metric: MetricName;
  readonly chart: 'series' | 'funnel';
  /** `cnv_...`: the conversation that is explained. Not a part of the report: opening one reads nothing anew. */
  readonly conversation: string | undefined;
  /** What the link settles through which the report is read; undefined: it is the owner's own. */
  readonly shared: SharedReport | undefined;
}
