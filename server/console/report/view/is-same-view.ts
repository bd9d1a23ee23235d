import type { ReportView } from './report-view.ts';

export function isSameView(a: ReportView, b: ReportView): boolean {
  return a.site.id === b.site.id && a.range.from === b.range.from && a.range.to === b.range.to;
}
