import { queryOfView } from './query-of-view.ts';
import type { ReportView } from './report-view.ts';

/** Whether two addresses ask for the same figures. */
export function isSameView(a: ReportView, b: ReportView): boolean {
  return questionOf(a) === questionOf(b);
}

function questionOf(view: ReportView): string {
  const { model, compare, of, by, against, grain } = view;
  return queryOfView(view, { model, compare, of, by, against, grain }).toString();
}
