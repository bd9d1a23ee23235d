import { email } from '../../core/channels/email.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: email,
  words: 'E-mail us',
  // An envelope.
  icon: 'M3 4h18q1 0 1 1v14q0 1-1 1H3q-1 0-1-1V5q0-1 1-1zm1 3v11h16V7l-8 6zm1.5-1L12 11l6.5-5z',
  accent: '#4a5a72',
};
