import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** A label that somebody put on a conversation in an inbox. */
export interface ReadLabel {
  readonly channel: InboundMessage['channel'];
  /** The inbox's own id of the conversation: a label counts once for it. */
  readonly conversationId: string;
  readonly label: string;
  /** When it was put there, or first seen; epoch milliseconds. */
  readonly at: number;
  readonly contactIds: readonly [string, ...string[]];
}
