/** Why a conversation has no touchpoint to credit. */
export type UnattributedReason =
  /** The first message carries no reference and the platform attached none: deleted, or the chat began elsewhere. */
  | 'no_reference'
  /** A well-formed reference that no click of this destination ever had. */
  | 'unknown_reference'
  /** The click is older than the lookback. */
  | 'expired_reference'
  /** Two or more clicks fit equally well; guessing would be a lie. */
  | 'ambiguous_reference'
  /** The reference is another contact's, or was forwarded from another chat: it tells of somebody else's click. */
  | 'second_use'
  /** The click is known, but where its visit came from is not. */
  | 'unknown_origin'
  /** The model learns from many conversations, and there are too few. */
  | 'not_enough_data';
