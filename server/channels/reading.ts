import type { InboundMessage } from '#core/conversation/inbound-message.ts';
import type { ContactAlias } from './contact-alias.ts';
import type { MessageEdit } from './message-edit.ts';
import type { PlatformConversion } from './platform-conversion.ts';
import type { ReadLabel } from './read-label.ts';

/** Why an item of a webhook is no first message of a person; kept as a count. */
export type SkipReason =
  | 'echo'
  | 'edit'
  | 'error'
  | 'group'
  | 'incomplete'
  | 'reaction'
  | 'receipt'
  | 'revoke'
  | 'system'
  | 'tap'
  | 'typing'
  | 'unknown_item';

/** What an adapter made of one webhook: every item is either a message or counted as skipped. */
export interface Reading {
  readonly messages: InboundMessage[];
  readonly skipped: SkipReason[];
  /** What the items told besides: ids that turned out to be one person. */
  readonly aliases: ContactAlias[];
  /** What the items told besides: new words of messages that were sent before. */
  readonly edits: MessageEdit[];
  /** What the items told besides: orders, leads and purchases that the platform itself reports. */
  readonly conversions: PlatformConversion[];
  /** What the items told besides: labels put on conversations in an inbox. */
  readonly labels: ReadLabel[];
  /** What the sender can mend, each naming its field. Only where the sender is told of it. */
  readonly problems: string[];
}
