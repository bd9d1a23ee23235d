import type { Site } from '../api/site.ts';
import type { DayRange } from '../days/day-range.ts';

/** What the address asks for. */
export interface ReportView {
  readonly site: Site;
  readonly range: DayRange;
  /** The site's own date when the address was read. */
  readonly today: string;
}
