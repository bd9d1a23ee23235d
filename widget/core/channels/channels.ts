import type { Channel, ChannelName } from './channel.ts';
import { messenger } from './messenger.ts';
import { whatsapp } from './whatsapp.ts';

/** Every channel by name. */
export const channels: Readonly<Record<ChannelName, Channel>> = { whatsapp, messenger };
