import { afterPrefix } from '../after-prefix.ts';
import { barePhone } from '../bare-phone.ts';
import { plainText } from '../plain-text.ts';
import { urlText } from '../url-text.ts';
import type { Channel, LinkRequest } from './channel.ts';

/** Telegram keeps names that end in `bot` for bots; the few bots that are called otherwise are written `bot:name`. */
const isBot = (destination: string) => /^bot:|bot$/i.test(destination);

const query = ({ destination, text, reference }: LinkRequest) =>
  isBot(destination) ? reference && `?start=${reference}` : text && `?text=${urlText(text)}`;

/** A bot is told `start` (at most 64 of A-Z a-z 0-9 _ -) and takes no text; a person is sent a draft and nothing else. */
export const telegram: Channel = {
  name: 'telegram',
  label: 'Telegram',
  referenceTravels: 'text',
  takesText: true,
  textLimit: 500,
  exceptionFor: (destination) => isBot(destination) && { referenceTravels: 'link', takesText: false },
  destinationOf(input) {
    const text = plainText(input);
    const rest = afterPrefix(text, /^bot:\s*@?|^@|^.*\bt(elegram)?\.me\/@?/i);
    const digits = barePhone(rest);
    if (digits) return `+${digits}`;
    if (!/^(?!joinchat|share$)[a-z]\w{3,31}$/i.test(rest)) return '';
    return /^bot:|[?&]start=/i.test(text) && !isBot(rest) ? `bot:${rest}` : rest;
  },
  link: (request) => `https://t.me/${request.destination.replace('bot:', '')}${query(request)}`,
};
