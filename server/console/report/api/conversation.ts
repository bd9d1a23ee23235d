import type { Match } from '#core/matching/match.ts';

/** One conversation with its match. Who it was is not kept, so it is not here either. */
export interface Conversation {
  /** `cnv_...` */
  readonly id: string;
  readonly at: number;
  /** The messaging app; a name that this page does not know is shown as it is. */
  readonly channel: string;
  readonly match: Pick<Match, 'method' | 'reason'>;
  /** Nine symbols. */
  readonly reference: string | undefined;
}
