import type { Filter } from '#core/report/filter.ts';
import type { MeasuredFigures } from '../metrics/measured-figures.ts';

/** One line of a list. */
export interface CardRow {
  readonly key: string;
  /** One name, or source, medium and campaign. */
  readonly names: readonly string[];
  readonly kind: 'value' | 'unknown' | 'other';
  /** What leaves only this line; none for those that are many. */
  readonly filters: readonly Filter[];
  readonly figures: MeasuredFigures;
  readonly before: MeasuredFigures | undefined;
  /** What it is sorted by; null stands last. */
  readonly number: number | null;
  /** Of the total, where the metric adds up. */
  readonly share: number | undefined;
}
