import { custom } from '../../core/channels/custom.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: custom,
  words: 'Chat with us',
  // A bubble with lines.
  icon: 'M4 3h16q2 0 2 2v11q0 2-2 2H9l-5 4v-4q-2 0-2-2V5q0-2 2-2zm2 4.5h12v2H6zm0 4h8v2H6z',
  accent: '#0b6b4f',
};
