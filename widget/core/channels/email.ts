import { plainText } from '../plain-text.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** Longer first lines are words, not a subject. */
const SUBJECT_AT_MOST = 78;

/** RFC 6068: the first line is the subject too, and a new line is CR LF. */
export const email: Channel = {
  name: 'email',
  label: 'e-mail',
  referenceTravels: 'text',
  takesText: true,
  textLimit: 1_000,
  destinationOf(input) {
    const address = plainText(input)
      .replace(/^[^<]*<([^<>]*)>$/, '$1')
      .replace(/^mailto:/i, '')
      .replace(/\?.*/s, '');
    return /^[\w.!$'*+/=^{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address) && address.length < 255 ? address : '';
  },
  link({ destination, text }) {
    const [first = ''] = text.split('\n', 1);
    const subject = first.length > SUBJECT_AT_MOST ? '' : first;
    const query = [subject && `subject=${urlText(subject)}`, text && `body=${urlText(text.replace(/\r?\n/g, '\r\n'))}`];
    const asked = query.filter(Boolean).join('&');
    return `mailto:${urlText(destination).replace('%40', '@')}${asked && `?${asked}`}`;
  },
};
