import type { Grain, TimeBar } from '../time/time-bars.ts';
import type { Figures } from './figures.ts';
import type { ReportQuery } from './report-query.ts';

export interface SeriesQuery extends ReportQuery {
  readonly grain: Grain;
  /** Epoch milliseconds: how old a bar is. */
  readonly now: number;
}

/** Figures of one bar, all of them plain counts; money is spent by the day, and an hour has none. */
export interface SeriesPoint extends TimeBar, Omit<Figures, 'spend'> {
  readonly spend: Figures['spend'] | null;
  /**
   * Share of the conversations of this bar's clicks that are there by now, 0 to 1, as far as the lag of earlier ones
   * tells: a chart should mark bars below 1 as not final. null: too few conversations to tell.
   */
  readonly maturity: number | null;
}

/** Bars of a period; their sums are the totals of every other report. */
export interface Series extends ReportQuery {
  readonly grain: Grain;
  readonly points: readonly SeriesPoint[];
  readonly totals: Figures;
}

/** The series that was asked for, and that of the period it is compared with. */
export interface ComparedSeries extends Series {
  readonly comparison: Series | null;
  /** When the site's first event was counted; earlier bars hold nothing, rather than zero. null: none yet. */
  readonly countedSince: number | null;
}
