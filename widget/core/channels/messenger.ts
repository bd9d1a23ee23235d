import { afterPrefix } from '../after-prefix.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** m.me hands `ref` to the page unseen (at most 2,083 of A-Z a-z 0-9 - _ =), and takes a text beside it. */
export const messenger: Channel = {
  name: 'messenger',
  label: 'Messenger',
  referenceTravels: 'link',
  takesText: true,
  textLimit: 500,
  destinationOf(input) {
    const page = afterPrefix(
      input,
      /^.*(m\.me\/|(facebook|fb|messenger)\.com\/(messages\/t\/|t\/|profile\.php\?(.*&)?id=|p(eople|ages|g)\/([^/]+\/(?=\d))?)?)|^@/i,
    );
    return /^\w[\w.-]{1,99}$/.test(page) ? page : '';
  },
  link({ destination, text, reference }) {
    const query = [reference && `ref=${reference}`, text && `text=${urlText(text)}`].filter(Boolean).join('&');
    return `https://m.me/${destination}${query && `?${query}`}`;
  },
};
