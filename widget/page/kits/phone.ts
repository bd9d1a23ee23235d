import { phone } from '../../core/channels/phone.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: phone,
  words: 'Call us',
  // A receiver.
  icon: 'M7 2l4 6-2 3.5q1.5 3 4 4.5l3-2 6 4q-1.5 5.5-7 4.5Q4 20 2 8q0-4 5-6z',
  accent: '#0b6b4f',
};
