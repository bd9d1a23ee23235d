import { CHANNEL_NAMES } from '#core/channels/channel-names.ts';
import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** Every platform that a message may come from, by name. */
export const PLATFORMS = [...CHANNEL_NAMES, 'other'] as const satisfies readonly InboundMessage['channel'][];
