import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** m.me hands `ref` to the page unseen (at most 2,083 of A-Z a-z 0-9 - _ =), and takes a text beside it. */
export const messenger: Channel = {
  name: 'messenger',
  label: 'Messenger',
  referenceTravels: 'link',
  takesText: true,
  textLimit: 500,
  parseDestination(input) {
    const page = input
      .trim()
      .replace(/^(https?:\/\/)?(www\.)?(m\.me|facebook\.com|messenger\.com\/t)\//i, '')
      .replace(/[/?#].*$/, '');
    return /^\w[\w.-]{1,99}$/.test(page)
      ? { destination: page }
      : { reason: 'give the page name or page id, as in m.me/<name>' };
  },
  link({ destination, text, reference }) {
    const query = [reference && `ref=${reference}`, text && `text=${urlText(text)}`].filter(Boolean).join('&');
    return `https://m.me/${destination}${query && `?${query}`}`;
  },
};
