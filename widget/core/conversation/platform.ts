import type { ChannelName } from '../channels/channel.ts';

/** A messaging platform that can tell us of messages: those that the button links to, and more. */
export type Platform = ChannelName | 'instagram' | 'telegram' | 'apple' | 'line' | 'viber' | 'other';
