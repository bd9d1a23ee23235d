import { afterPrefix } from '../after-prefix.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** LINE takes a text as the whole query, no parameter; phones only. */
export const line: Channel = {
  name: 'line',
  label: 'LINE',
  referenceTravels: 'text',
  takesText: true,
  textLimit: 500,
  destinationOf(input) {
    const id = afterPrefix(input, /^.*?(@|%40|page\.line\.me\/|[?&]id=)/i).toLowerCase();
    return /^[a-z0-9][\w.-]{2,19}$/.test(id) ? `@${id}` : '';
  },
  link: ({ destination, text }) =>
    `https://line.me/R/${text ? 'oaMessage' : 'ti/p'}/${urlText(destination)}${text && `/?${urlText(text)}`}`,
};
