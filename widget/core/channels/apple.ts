import { plainText } from '../plain-text.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/** These may not stand in a value, encoded or not; their full-width forms may, and people read them as the same. */
const widened = (text: string) =>
  text.replace(/[&#[\](){}/]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** Messages for Business: the reference rides in `biz-intent-id`. Only Apple's devices can follow the link. */
export const apple: Channel = {
  name: 'apple',
  label: 'Messages',
  referenceTravels: 'link',
  takesText: true,
  textLimit: 500,
  destinationOf: (input) =>
    /^(?:.*urn:biz:)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})([?&].*)?$/i
      .exec(plainText(input))?.[1]
      ?.toLowerCase() ?? '',
  link({ destination, text, reference }) {
    const query = [reference && `biz-intent-id=${reference}`, text && `body=${urlText(widened(text))}`];
    const asked = query.filter(Boolean).join('&');
    return `https://bcrw.apple.com/urn:biz:${destination}${asked && `?${asked}`}`;
  },
};
