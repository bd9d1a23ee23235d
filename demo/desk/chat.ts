import type { ChatMessage } from './chat-message.ts';
import type { PhoneChannel } from './phone-channel.ts';

/** One thread with one business in one app. */
export interface Chat {
  readonly id: string;
  readonly channel: PhoneChannel;
  readonly to: string;
  readonly draft: string;
  /** What the last link carried and no message has carried on yet (Messenger only). */
  readonly ref: string | undefined;
  /** On Messenger a new thread begins with "Get started", not with typing. */
  readonly started: boolean;
  readonly messages: readonly ChatMessage[];
}
