import { messenger } from '../../core/channels/messenger.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: messenger,
  words: 'Chat on Messenger',
  // A bubble with a bolt: our own drawing, for Messenger (a trademark of its owner, who is not behind this). An owner
  // with the official file puts it in the `icon` slot.
  icon: 'M12 2C6.3 2 2 6.1 2 11.5c0 2.9 1.3 5.4 3.4 7.1V22l3.2-1.7c1.1.3 2.2.5 3.4.5 5.7 0 10-4.1 10-9.3S17.7 2 12 2zM6.3 14.2l4.3-4.8 2.5 2.4 4.5-2.5-4.3 4.9-2.5-2.4z',
  accent: '#0866ff',
};
