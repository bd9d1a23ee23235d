import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** Why an item of a webhook is no first message of a person; kept as a count. */
export type SkipReason =
  | 'echo'
  | 'edit'
  | 'group'
  | 'incomplete'
  | 'reaction'
  | 'receipt'
  | 'revoke'
  | 'system'
  | 'unknown_item';

/** What an adapter made of one webhook: every item is either a message or counted as skipped. */
export interface Reading {
  readonly messages: InboundMessage[];
  readonly skipped: SkipReason[];
}
