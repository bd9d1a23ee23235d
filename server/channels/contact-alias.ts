import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** Ids that the platform says belong to one person, as after a change of number. */
export interface ContactAlias {
  readonly channel: InboundMessage['channel'];
  /** The most lasting first, what is new before what is old. At least two. */
  readonly contactIds: readonly [string, string, ...string[]];
  readonly at: number;
}
