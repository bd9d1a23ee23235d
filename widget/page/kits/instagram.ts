import { instagram } from '../../core/channels/instagram.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: instagram,
  words: 'Chat on Instagram',
  // A camera: our own drawing, for Instagram (a trademark of its owner, who is not behind this). An owner with the
  // official file puts it in the `icon` slot.
  icon: 'M7 2h10q5 0 5 5v10q0 5-5 5H7q-5 0-5-5V7q0-5 5-5zm0 2Q4 4 4 7v10q0 3 3 3h10q3 0 3-3V7q0-3-3-3zm5 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zm0 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  accent: '#b0306a',
};
