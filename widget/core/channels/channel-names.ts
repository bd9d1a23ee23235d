/** Every channel that a link can lead into, in the order in which they are offered. */
export const CHANNEL_NAMES = [
  'whatsapp',
  'messenger',
  'instagram',
  'telegram',
  'apple',
  'sms',
  'line',
  'viber',
  'email',
  'phone',
  'custom',
] as const;
