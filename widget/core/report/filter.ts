import type { DimensionName } from './dimension.ts';

/** One condition on what a report counts. */
export interface Filter {
  readonly dimension: DimensionName;
  /** null: what is not known. */
  readonly value: string | null;
  /** Everything but this value. */
  readonly isNot: boolean;
}
