import { telegram } from '../../core/channels/telegram.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: telegram,
  words: 'Chat on Telegram',
  // A paper plane: our own drawing, for Telegram (a trademark of its owner, who is not behind this). An owner with the
  // official file puts it in the `icon` slot.
  icon: 'M22 3 2 11l6 2.5L19 6l-8.5 8.5V21l3-4 4.5 3.5z',
  accent: '#1b70aa',
};
