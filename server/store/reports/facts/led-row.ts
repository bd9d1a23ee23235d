import type { Touchpoint } from '#core/visit/touchpoint.ts';
import type { SqlRow } from '../../sql.ts';

/** A conversation or a conversion, as it was read, with how the visits began that led to its click; oldest first. */
export type LedRow = SqlRow & {
  readonly touchpoints: readonly Touchpoint[];
  /** What links call its destination, where a webhook alone names it; undefined where that was not asked. */
  readonly linkName?: string;
};
