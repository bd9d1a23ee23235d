import type { UnattributedReason } from './unattributed-reason.ts';

/** How the click or ad was found. */
export type MatchMethod = 'platform' | 'exact' | 'repaired' | 'none';

/** The tie between a first message and what led to it. */
export interface Match {
  /** `platform`: the platform's own parameter or ad id; `exact`: our code in the text; `repaired`: one slip mended. */
  readonly method: MatchMethod;
  readonly reason:
    | 'reference_in_link'
    | 'ad_referral'
    | 'reference_in_text'
    | 'one_live_neighbour'
    | UnattributedReason;
  /** How sure the tie is. A repaired one is a guess among live codes of which exactly one fits. */
  readonly confidence: 'certain' | 'likely' | 'none';
  readonly reference?: string;
  readonly clickId?: string;
}
