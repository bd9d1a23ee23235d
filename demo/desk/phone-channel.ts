import type { ChannelName } from '#core/channels/channel.ts';

/** What the phone can show: every app but an owner's own page, which the browser opens itself. */
export type PhoneChannel = Exclude<ChannelName, 'custom'>;
