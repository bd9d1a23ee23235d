import type { ChannelName } from '../channels/channel.ts';

/** Where clicks lead and messages come from: what the button links to, and inboxes that it does not. */
export type Platform = ChannelName | 'other';
