import type { PhoneChannel } from './phone-channel.ts';

/** How the phone names each app; it never pretends to be one. */
export const channelLabels: Readonly<Record<PhoneChannel, string>> = {
  whatsapp: 'WhatsApp, simulated',
  messenger: 'Messenger, simulated',
  instagram: 'Instagram, on this phone only',
  telegram: 'Telegram, on this phone only',
  apple: 'Messages, on this phone only',
  sms: 'Text message, on this phone only',
  line: 'LINE, on this phone only',
  viber: 'Viber, on this phone only',
  email: 'E-mail, on this phone only',
  phone: 'Telephone, on this phone only',
};
