import type { ReadRate } from './read-rate.ts';

/** How much of what happened the report knows of. */
export interface ReadCoverage {
  readonly matchRate: ReadRate;
  readonly multiTouch: ReadRate;
  /** With the references that were deleted; part of no other figure. null: not enough was looked at to say. */
  readonly estimated: { readonly total: number; readonly lower: number; readonly upper: number } | null;
}
