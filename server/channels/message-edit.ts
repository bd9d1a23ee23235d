import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** New words of a message that a person had sent before. Nothing starts by it, but it may mend a reference. */
export interface MessageEdit extends Pick<InboundMessage, 'channel' | 'at' | 'destinations' | 'contactIds' | 'text'> {
  /** The platform's id of the message that was edited. */
  readonly original: string;
}
