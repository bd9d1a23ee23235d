import { fillTemplate } from '../fill-template.ts';
import { plainText } from '../plain-text.ts';
import { urlText } from '../url-text.ts';
import type { Channel } from './channel.ts';

/**
 * Any https address of the owner's, with `{text}` for the message, `{ref}` for the reference and every other variable;
 * each is encoded. No variable may stand in the host: where the link leads is the owner's word alone.
 */
export const custom: Channel = {
  name: 'custom',
  label: 'chat',
  referenceTravels: 'none',
  takesText: true,
  textLimit: 500,
  exceptionFor: (destination) =>
    /\{ref[|}]/.test(destination)
      ? { referenceTravels: 'link' }
      : /\{text[|}]/.test(destination)
        ? { referenceTravels: 'text' }
        : { takesText: false },
  destinationOf(input) {
    const address = plainText(input).replace(/[^!-~]|["<>\\^`]/gu, urlText);
    return /^https:\/\/[a-z0-9.-]+(:\d+)?([/?#]|$)/i.test(address) && address.length <= 500 ? address : '';
  },
  link({ destination, text, reference, values }) {
    const encoded: Record<string, string> = {};
    for (const [name, value] of Object.entries({ ...values, text, ref: reference }))
      encoded[name] = urlText(value ?? '');
    return fillTemplate(destination, encoded);
  },
};
