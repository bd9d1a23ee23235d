import { afterPrefix } from '../after-prefix.ts';
import { barePhone } from '../bare-phone.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** wa.me takes a number and a text, nothing else: the reference has to be part of the text. */
export const whatsapp: Channel = {
  name: 'whatsapp',
  label: 'WhatsApp',
  referenceTravels: 'text',
  takesText: true,
  // The whole address should stay under 2,000 characters, and one may cost up to nine once encoded.
  textLimit: 500,
  destinationOf: (input) => barePhone(afterPrefix(input, /^.*(wa\.me\/|whatsapp.*phone=)(%2b)?/i)),
  link: ({ destination, text }) => `https://wa.me/${destination}${text && `?text=${urlText(text)}`}`,
};
