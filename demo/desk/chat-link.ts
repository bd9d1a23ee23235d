import type { PhoneChannel } from './phone-channel.ts';

/** What a click-to-chat link says: which app, which business, and what it carries. */
export interface ChatLink {
  readonly channel: PhoneChannel;
  readonly to: string;
  readonly text: string;
  readonly ref: string | undefined;
}
