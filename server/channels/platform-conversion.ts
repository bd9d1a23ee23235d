import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** A valuable act that the platform tells of: a cart that a person sent, or what it found in the chat by itself. */
export interface PlatformConversion {
  readonly channel: InboundMessage['channel'];
  readonly kind: 'order' | 'lead' | 'purchase';
  /** Equal ids are the same conversion. */
  readonly id: string;
  readonly at: number;
  /** The message in which it happened. */
  readonly messageId: string;
  readonly destinations: readonly [string, ...string[]];
  /** The person's ids, where the platform names the person. */
  readonly contactIds: readonly string[];
  /** `ctwa_clid` of the ad that the chat came from. */
  readonly clickId?: string;
  /** In the currency's own unit, as the platform wrote it: 24.9 is 24.90. Comes with its currency or not at all. */
  readonly amount?: { readonly value: number; readonly currency: string };
}
