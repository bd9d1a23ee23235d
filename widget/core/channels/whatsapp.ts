import { phoneDigits } from '../phone-digits.ts';
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
  parseDestination(input) {
    const phone = phoneDigits(input.replace(/^\s*https?:\/\/(wa\.me|api\.whatsapp\.com)\/(send\/?\?phone=)?/i, ''));
    return 'digits' in phone ? { destination: phone.digits } : phone;
  },
  link: ({ destination, text }) => `https://wa.me/${destination}${text && `?text=${urlText(text)}`}`,
};
