import type { ChannelName } from '../../../widget/core/channels/channel.ts';

/** What an app would make of a link. */
export interface ReadLink {
  readonly to: string;
  readonly text: string;
  readonly reference: string;
  readonly subject?: string;
}

/** One percent-decoding, of UTF-8, and nothing else: a plus stays a plus. Written apart from the code that encodes. */
function decoded(part: string): string {
  const bytes: number[] = [];
  for (let i = 0; i < part.length; i++) {
    if (part[i] === '%') {
      const hex = part.slice(i + 1, i + 3);
      if (!/^[\dA-F]{2}$/i.test(hex)) throw new Error(`a bare % at ${i} of ${part.slice(0, 80)}`);
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      const code = part.charCodeAt(i);
      if (code < 0x21 || code > 0x7e) throw new Error(`${JSON.stringify(part[i])} is not encoded`);
      bytes.push(code);
    }
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
}

/** The fields behind `?`, each decoded once. */
function fields(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const field of query ? query.split('&') : []) {
    const [name = '', ...rest] = field.split('=');
    if (found.has(name)) throw new Error(`${name} comes twice`);
    found.set(name, decoded(rest.join('=')));
  }
  return found;
}

function part(pattern: RegExp, link: string): readonly string[] {
  const match = pattern.exec(link);
  if (!match) throw new Error(`${link.slice(0, 80)} is not what the app knows`);
  return match.slice(1).map((group) => group ?? '');
}

const of = (query: string | undefined, name: string) => fields(query ?? '').get(name) ?? '';

/** Each app's own reading of its links, by what its makers document. */
const READERS: Readonly<Record<Exclude<ChannelName, 'custom'>, (link: string) => ReadLink>> = {
  whatsapp(link) {
    const [to = '', query] = part(/^https:\/\/wa\.me\/([1-9]\d{7,14})(?:\?([^#]*))?$/, link);
    return { to, text: of(query, 'text'), reference: '' };
  },
  messenger(link) {
    const [to = '', query] = part(/^https:\/\/m\.me\/([\w.-]+)(?:\?([^#]*))?$/, link);
    return { to, text: of(query, 'text'), reference: of(query, 'ref') };
  },
  instagram(link) {
    const [to = '', query] = part(/^https:\/\/ig\.me\/m\/([a-z0-9._]{1,30})(?:\?([^#]*))?$/, link);
    return { to, text: '', reference: of(query, 'ref') };
  },
  telegram(link) {
    const [to = '', query] = part(/^https:\/\/t\.me\/(\+\d{8,15}|[a-zA-Z]\w{3,31})(?:\?([^#]*))?$/, link);
    const start = of(query, 'start');
    if (start.length > 64) throw new Error('start is longer than 64');
    return { to, text: of(query, 'text'), reference: start };
  },
  apple(link) {
    const [to = '', query = ''] = part(/^https:\/\/bcrw\.apple\.com\/urn:biz:([\da-f-]{36})(?:\?([^#]*))?$/, link);
    for (const [name, value] of fields(query)) {
      if (/[&#[\](){}/]/.test(value)) throw new Error(`${name} holds what Apple forbids`);
    }
    return { to, text: of(query, 'body'), reference: of(query, 'biz-intent-id') };
  },
  sms(link) {
    // Android ends the number at `;`, iOS looks for `&body=`: one spelling for both.
    const [to = '', body = ''] = part(/^sms:(\+[1-9]\d{7,14}|\d{3,6})(?:;\?&body=([^&#]*))?$/, link);
    return { to, text: decoded(body), reference: '' };
  },
  line(link) {
    if (link.startsWith('https://line.me/R/ti/p/')) {
      return { to: decoded(part(/^https:\/\/line\.me\/R\/ti\/p\/([^/?#]+)$/, link)[0] ?? ''), text: '', reference: '' };
    }
    const [to = '', text = ''] = part(/^https:\/\/line\.me\/R\/oaMessage\/([^/?#]+)\/\?([^#&=]+)$/, link);
    return { to: decoded(to), text: decoded(text), reference: '' };
  },
  viber(link) {
    const [page = '', query = ''] = part(/^viber:\/\/(chat|pa)\?([^#]+)$/, link);
    return {
      to: of(query, page === 'pa' ? 'chatURI' : 'number'),
      text: of(query, 'text'),
      reference: of(query, 'context'),
    };
  },
  email(link) {
    const [to = '', query = ''] = part(/^mailto:([^?#]+)(?:\?([^#]*))?$/, link);
    const body = of(query, 'body');
    if (/(^|[^\r])\n/.test(body)) throw new Error('a new line of a mail is CR LF');
    return { to: decoded(to), text: body.replaceAll('\r\n', '\n'), reference: '', subject: of(query, 'subject') };
  },
  phone: (link) => ({ to: part(/^tel:(\+[1-9]\d{7,14})$/, link)[0] ?? '', text: '', reference: '' }),
};

/** Reads a link as the app behind it would; throws where the app would not understand it. */
export function readAsTheApp(channel: Exclude<ChannelName, 'custom'>, link: string): ReadLink {
  return READERS[channel](link);
}
