import { whatsapp } from '../../core/channels/whatsapp.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: whatsapp,
  words: 'Chat on WhatsApp',
  // A bubble with a telephone: our own drawing, for WhatsApp (a trademark of its owner, who is not behind this). An
  // owner with the official file puts it in the `icon` slot.
  icon: 'M12 2a10 10 0 0 0-8.6 15L2 22l5-1.4A10 10 0 1 0 12 2zM9 7l2 3-1 2q1 2 3 3l2-1 3 2q-1 3-4 2-5-1-7-7 0-3 2-4z',
  accent: '#0f7f55',
};
