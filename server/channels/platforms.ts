import type { InboundMessage } from '#core/conversation/inbound-message.ts';

/** Every platform that a message may come from, by name. */
export const PLATFORMS = [
  'whatsapp',
  'messenger',
  'instagram',
  'telegram',
  'apple',
  'line',
  'viber',
  'other',
] as const satisfies readonly InboundMessage['channel'][];
