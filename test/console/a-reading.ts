import type { ReadBreakdown, ReadRow } from '../../server/console/report/api/read-breakdown.ts';
import type { ReadReport } from '../../server/console/report/view/read-report.ts';
import { anOverview } from './an-overview.ts';
import { someFigures } from './some-figures.ts';

/** One line of a list. */
export function aRow(key: string, change: Partial<ReadRow> = {}): ReadRow {
  return {
    ...someFigures(),
    key,
    credit: 0,
    compared: undefined,
    source: undefined,
    medium: undefined,
    campaign: undefined,
    name: undefined,
    ...change,
  };
}

export function aBreakdown(change: Partial<ReadBreakdown> = {}): ReadBreakdown {
  const none = { ...someFigures(), credit: 0, compared: undefined };
  return {
    of: 'conversations',
    by: 'count',
    model: 'last-click',
    compare: undefined,
    lookbackDays: 30,
    totals: none,
    rows: [],
    unknown: none,
    unattributed: [],
    ...change,
  };
}

/** What a page has read, with changes. */
export function aReading(change: Partial<ReadReport> = {}): ReadReport {
  const range = { from: '2026-10-24', to: '2026-11-22' };
  return {
    overview: anOverview(),
    coverage: { matchRate: { kind: 'too_few' }, multiTouch: { kind: 'too_few' }, estimated: null },
    series: {
      ...range,
      grain: 'day',
      points: [],
      totals: someFigures(),
      countedSince: undefined,
      comparison: undefined,
    },
    origins: aBreakdown(),
    ever: undefined,
    latest: [],
    notes: [],
    ...change,
  };
}
