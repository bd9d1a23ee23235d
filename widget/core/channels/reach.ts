import { urlText } from '../url-text.ts';
import type { ChannelName, LinkRequest } from './channel.ts';
import type { Device } from './device.ts';

/** Where a channel's links lead into a chat, and what else there is at a desk. */
export interface Reach {
  /** The devices on which they do; left out: all. At a desk where they do not, they are for scanning. */
  readonly opensOn?: (device: Device) => boolean;
  /** Whose phone would follow them nobody knows: at a desk they are for scanning only where the owner says so. */
  readonly unsure?: true;
  /** At a desk: the app's own pages in the browser. */
  readonly web?: (request: LinkRequest) => string;
  /** At a desk: straight into the app, for owners who know that their visitors have it; without it the press leads nowhere. */
  readonly app?: (request: LinkRequest, link: string) => string;
}

const handhelds = ({ handheld }: Device) => handheld;
const handheldsAndMacs = ({ handheld, apple }: Device) => handheld || apple;

const whatsapp =
  (address: string) =>
  ({ destination, text }: LinkRequest) =>
    `${address}send?phone=${destination}${text && `&text=${urlText(text)}`}`;

/**
 * What is to be known of some channels. Kept beside them, because the first tap does without: the link itself is https
 * wherever an app has one.
 */
export const REACH: Readonly<Partial<Record<ChannelName, Reach>>> = {
  // wa.me offers the app and WhatsApp Web at a desk.
  whatsapp: { web: whatsapp('https://web.whatsapp.com/'), app: whatsapp('whatsapp://') },
  // ig.me is not for the web; the profile has a button for messages.
  instagram: { opensOn: handhelds, web: ({ destination }) => `https://www.instagram.com/${destination}/` },
  // t.me offers the app and Telegram Web.
  telegram: {
    app(_request, link) {
      const { pathname, search } = new URL(link);
      const name = pathname.slice(1);
      const to = name.startsWith('+') ? `phone=${name.slice(1)}` : `domain=${name}`;
      return `tg://resolve?${to}${search.replace('?', '&')}`;
    },
  },
  // Elsewhere the page behind the link says that it cannot be opened.
  apple: { opensOn: ({ apple }) => apple, unsure: true },
  // Macs hand it to Messages, and a call to the phone that lies beside them.
  sms: { opensOn: handheldsAndMacs },
  phone: { opensOn: handheldsAndMacs },
  // Not for LINE on a computer; the page of an account shows what a phone can scan.
  line: { opensOn: handhelds, web: ({ destination }) => `https://line.me/R/ti/p/${urlText(destination)}` },
  // Messenger's m.me leads to the messages on facebook.com at a desk.
};
