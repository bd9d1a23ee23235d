import { viber } from '../../core/channels/viber.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: viber,
  words: 'Chat on Viber',
  // A bubble with a telephone: our own drawing, for Viber (a trademark of its owner, who is not behind this). An owner
  // with the official file puts it in the `icon` slot.
  icon: 'M12 1a10 10 0 0 0-8 16v5l4-2A10 10 0 1 0 12 1M9 5l2 3-1 2q1 2 3 3l2-1 3 2q-1 3-4 2-5-1-7-7 0-3 2-4',
  accent: '#6a55e8',
};
