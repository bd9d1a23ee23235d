import type { ReportView } from '../../server/console/report/view/report-view.ts';

/** The plain report of a shop in Lisbon, in November. */
export function aView(change: Partial<ReportView> = {}): ReportView {
  return {
    site: { id: 'shop', name: 'Shop', timeZone: 'Europe/Lisbon', lookbackDays: 30 },
    range: { from: '2026-10-24', to: '2026-11-22' },
    today: '2026-11-22',
    model: 'last-click',
    compare: undefined,
    lookbackDays: 30,
    cohort: 'start',
    of: 'conversations',
    by: 'count',
    filters: [],
    against: 'previous',
    grain: undefined,
    metric: 'conversations',
    chart: 'series',
    conversation: undefined,
    shared: undefined,
    ...change,
  };
}
