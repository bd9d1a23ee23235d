import type { ChatLink } from './chat-link.ts';
import type { PhoneChannel } from './phone-channel.ts';

/** One form of link: whom it leads to is the first group; where its text and its reference stand. */
interface LinkForm {
  readonly channel: PhoneChannel;
  readonly address: RegExp;
  /** The parameter that names whom, where the address does not. */
  readonly to?: string;
  readonly text?: string;
  readonly ref?: string;
}

const FORMS: readonly LinkForm[] = [
  { channel: 'whatsapp', address: /^https:\/\/wa\.me\/(\d+)$/, text: 'text' },
  {
    channel: 'whatsapp',
    address: /^(?:https:\/\/(?:web|api)\.whatsapp\.com\/|whatsapp:\/\/)send$/,
    to: 'phone',
    text: 'text',
  },
  { channel: 'messenger', address: /^https:\/\/m\.me\/([\w.-]+)$/, text: 'text', ref: 'ref' },
  { channel: 'instagram', address: /^https:\/\/ig\.me\/m\/([\w.]+)$/, ref: 'ref' },
  { channel: 'instagram', address: /^https:\/\/www\.instagram\.com\/([\w.]+)$/ },
  { channel: 'telegram', address: /^https:\/\/t\.me\/(\+?\w+)$/, text: 'text', ref: 'start' },
  { channel: 'telegram', address: /^tg:\/\/resolve$/, to: 'domain', text: 'text', ref: 'start' },
  { channel: 'telegram', address: /^tg:\/\/resolve$/, to: 'phone', text: 'text' },
  {
    channel: 'apple',
    address: /^https:\/\/bcrw\.apple\.com\/(urn:biz:[\da-f-]+)$/,
    text: 'body',
    ref: 'biz-intent-id',
  },
  { channel: 'sms', address: /^sms:(\+?\d+);?$/, text: 'body' },
  { channel: 'line', address: /^https:\/\/line\.me\/R\/ti\/p\/(?:@|%40)([\w.-]+)$/ },
  // The whole query is the text.
  { channel: 'line', address: /^https:\/\/line\.me\/R\/oaMessage\/(?:@|%40)([\w.-]+)$/, text: '' },
  { channel: 'viber', address: /^viber:\/\/pa$/, to: 'chatURI', text: 'text', ref: 'context' },
  { channel: 'viber', address: /^viber:\/\/chat$/, to: 'number' },
  { channel: 'email', address: /^mailto:(.+)$/, text: 'body' },
  { channel: 'phone', address: /^tel:(\+?\d+)$/ },
];

/** Reads a link that an app on the phone would open; any other address is not the phone's business. */
export function readChatLink(href: string): ChatLink | undefined {
  if (!URL.canParse(href)) return undefined;
  const [address = '', query = ''] = href.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query.replaceAll('+', '%2B'));
  for (const form of FORMS) {
    const match = form.address.exec(address.replace(/\/$/, ''));
    const to = match && (match[1] ?? parameters.get(form.to ?? ''));
    if (!to) continue;
    const text = form.text === '' ? [...parameters.keys()].join('') : (parameters.get(form.text ?? '') ?? '');
    const ref = form.ref === undefined ? undefined : (parameters.get(form.ref) ?? undefined);
    return { channel: form.channel, to, text: text.replaceAll('\r\n', '\n'), ref };
  }
  return undefined;
}
