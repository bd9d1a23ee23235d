import { afterPrefix } from '../after-prefix.ts';
import { barePhone } from '../bare-phone.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** A bot is handed `context` and a text; a number's chat opens empty. Viber has no https link of its own. */
export const viber: Channel = {
  name: 'viber',
  label: 'Viber',
  referenceTravels: 'link',
  takesText: true,
  textLimit: 500,
  exceptionFor: (destination) => destination.startsWith('+') && { referenceTravels: 'none', takesText: false },
  destinationOf(input) {
    const rest = afterPrefix(input, /^viber:.*(chaturi|number)=(%2b)?|^.*viber\.com\/|^@/i);
    const digits = barePhone(rest);
    if (digits) return `+${digits}`;
    return /^(?=.*[a-z])[\w.-]{2,50}$/i.test(rest) ? rest : '';
  },
  link({ destination, text, reference }) {
    if (destination.startsWith('+')) return `viber://chat?number=${urlText(destination)}`;
    return `viber://pa?chatURI=${destination}${reference && `&context=${reference}`}${text && `&text=${urlText(text)}`}`;
  },
};
