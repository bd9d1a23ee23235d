import type { ReportView } from './report-view.ts';

/** Whether two addresses ask for the same figures. */
export function isSameView(a: ReportView, b: ReportView): boolean {
  return isSameRange(a, b) && a.model === b.model && a.compare === b.compare && a.lookbackDays === b.lookbackDays;
}

function isSameRange(a: ReportView, b: ReportView): boolean {
  return a.site.id === b.site.id && a.range.from === b.range.from && a.range.to === b.range.to;
}
