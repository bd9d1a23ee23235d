import { apple } from '../../core/channels/apple.ts';
import type { Kit } from './kit.ts';

export const kit: Kit = {
  channel: apple,
  words: 'Chat in Messages',
  // A bubble: our own drawing. Apple asks for its own button; an owner who is registered puts that in the `icon` slot.
  icon: 'M12 3C6.5 3 2 6.6 2 11c0 2.7 1.6 5 4 6.5L5 21l4.5-2.3c.8.2 1.6.3 2.5.3 5.5 0 10-3.6 10-8s-4.5-8-10-8z',
  accent: '#3a3a3c',
  // The first glance; the attendant looks closer.
  hides: () => !/^(Mac|iP)/.test(navigator.platform),
};
