import { apple } from './apple.ts';
import type { Channel, ChannelName } from './channel.ts';
import { custom } from './custom.ts';
import { email } from './email.ts';
import { instagram } from './instagram.ts';
import { line } from './line.ts';
import { messenger } from './messenger.ts';
import { phone } from './phone.ts';
import { sms } from './sms.ts';
import { telegram } from './telegram.ts';
import { viber } from './viber.ts';
import { whatsapp } from './whatsapp.ts';

/** Every channel by name. */
export const channels: Readonly<Record<ChannelName, Channel>> = {
  whatsapp,
  messenger,
  instagram,
  telegram,
  apple,
  sms,
  line,
  viber,
  email,
  phone,
  custom,
};
