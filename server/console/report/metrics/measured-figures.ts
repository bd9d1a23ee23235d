import type { Figures } from '#core/report/figures.ts';

/** Figures of a row, a bar or a period. Money is spent by the day, so an hour has none: null, not measured. */
export interface MeasuredFigures extends Omit<Figures, 'spend'> {
  readonly spend: Figures['spend'] | null;
}
