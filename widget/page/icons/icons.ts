import type { ChannelName } from '../../core/channels/channel.ts';
import { messenger } from './messenger.ts';
import { whatsapp } from './whatsapp.ts';

/** One path a channel, filled by the even-odd rule in a box of 24 by 24. */
export const icons: Readonly<Record<ChannelName, string>> = { whatsapp, messenger };
