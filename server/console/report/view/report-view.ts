import type { AttributionModelName } from '#core/attribution/attribution-model-name.ts';
import type { Site } from '../api/site.ts';
import type { DayRange } from '../days/day-range.ts';

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
  /** `cnv_...`: the conversation that is explained. Not a part of the report: opening one reads nothing anew. */
  readonly conversation: string | undefined;
}
