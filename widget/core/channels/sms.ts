import { afterPrefix } from '../after-prefix.ts';
import { barePhone } from '../bare-phone.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** SMS, and iMessage where both sides have it. Short codes of three to six digits count as numbers. */
export const sms: Channel = {
  name: 'sms',
  label: 'SMS',
  referenceTravels: 'text',
  takesText: true,
  // Three texts of 70 characters each, less their joints: a longer one costs the sender more.
  textLimit: 201,
  destinationOf(input) {
    const number = afterPrefix(input, /^(sms|smsto|imessage|tel):(\/\/)?/i).replace(/[;,].*/s, '');
    return /^\d{3,6}$/.test(number) ? number : barePhone(number);
  },
  // The one spelling that iOS (from 8 on) and Android both read: RFC 5724 ends the number at `;`, iOS wants the `&`.
  link: ({ destination, text }) =>
    `sms:${destination.length > 6 ? '+' : ''}${destination}${text && `;?&body=${urlText(text)}`}`,
};
