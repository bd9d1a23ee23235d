import type { Carriage, Channel } from './channel.ts';

/** What a channel's link carries to a destination. */
export const carriageTo = (channel: Channel, destination: string): Carriage => ({
  ...channel,
  ...channel.exceptionFor?.(destination),
});
