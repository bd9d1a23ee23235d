import { sms } from '../../core/channels/sms.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: sms,
  words: 'Text us',
  // A bubble with three dots.
  icon: 'M4 3h16q2 0 2 2v11q0 2-2 2H9l-5 4v-4q-2 0-2-2V5q0-2 2-2zM6 9h3v3H6zm4.5 0h3v3h-3zM15 9h3v3h-3z',
  accent: '#18793a',
};
