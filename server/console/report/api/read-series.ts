import type { MeasuredFigures } from '../metrics/measured-figures.ts';

/** One bar of the chart. */
export interface ReadPoint extends MeasuredFigures {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly date: string;
  readonly time: string | undefined;
  readonly maturity: number | null;
}

/** What the chart and the headline are told: bars, their sums, and the same of the days they are compared with. */
export interface ReadSeries {
  readonly from: string;
  readonly to: string;
  readonly grain: 'hour' | 'day' | 'week';
  readonly points: readonly ReadPoint[];
  readonly totals: MeasuredFigures;
  /** When counting began, epoch milliseconds; a zero before it says nothing. */
  readonly countedSince: number | undefined;
  readonly comparison: Omit<ReadSeries, 'comparison'> | undefined;
}
