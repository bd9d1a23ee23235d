import { afterPrefix } from '../after-prefix.ts';
import { barePhone } from '../bare-phone.ts';
import type { Channel } from './channel.ts';

/** A call: nothing but the number goes along. */
export const phone: Channel = {
  name: 'phone',
  label: 'phone',
  referenceTravels: 'none',
  takesText: false,
  textLimit: 0,
  destinationOf: (input) => barePhone(afterPrefix(input, /^(tel|callto):(\/\/)?/i)),
  link: ({ destination }) => `tel:+${destination}`,
};
