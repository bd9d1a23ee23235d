import { phoneDigits } from '../phone-digits.ts';
import { plainText } from '../plain-text.ts';
import type { Channel, ChannelName } from './channel.ts';

const ofPhone = (input: string) => {
  const phone = phoneDigits(input);
  return 'reason' in phone ? phone.reason : 'give the number with its country code, like +34 600 000 000';
};

/** What most often goes wrong, and how to mend it; the first that fits is told. */
const SLIPS: Readonly<Record<ChannelName, readonly (readonly [slip: RegExp, mend: string])[]>> = {
  whatsapp: [
    [/wa\.me\/(message|qr)\//i, 'a short link cannot carry a message; give the number that it leads to'],
    [/chat\.whatsapp\.com|whatsapp\.com\/channel/i, 'groups and channels hold no private chat; give a phone number'],
  ],
  messenger: [[/./, 'give the page name or page id, as in m.me/<name>']],
  instagram: [
    [/instagram\.com\/(p|reels?|stories|explore|direct|tv)\b/i, 'that is no profile; give the user name, like @shop'],
    [/./, 'give the user name: letters, digits, dots and underscores, like @shop'],
  ],
  telegram: [
    [/\w\.t\.me|^tg:/i, 'write it as t.me/<name>'],
    [/\/(joinchat|\+[a-z])/i, 'groups hold no private chat; give a user name, a bot or a number'],
    [/\/m\//i, 'a business chat link carries no message of ours; give the user name'],
    [/./, 'give a user name of 5 to 32 letters, digits and underscores, a bot, or a number with its country code'],
  ],
  apple: [[/./, "give the business id from Apple's Register, as in urn:biz:12345678-1234-1234-1234-123456789abc"]],
  sms: [],
  line: [
    [/lin\.ee/i, 'a short link cannot carry a message; give the basic id, like @123abcde'],
    [/~/, 'that is a person; give the basic id of the official account, like @123abcde'],
    [/./, 'give the basic id of the official account, like @123abcde'],
  ],
  viber: [[/./, 'give the name of the bot, as in viber://pa?chatURI=<name>, or a number with its country code']],
  email: [[/./, 'give one address, like shop@example.com']],
  phone: [],
  custom: [
    [/^(javascript|data|vbscript|file|blob):/i, 'that could run code; give an address that begins with https://'],
    [/^http:/i, 'it is not safe from being read or changed on its way; begin with https://'],
    [/^https:\/\/[^/?#]*[{}]/i, 'no variable may stand before the first slash'],
    [/^https:\/\/[^/?#]*@/i, 'leave user name and password out'],
    [/^https:.{493}/is, 'it is longer than 500 characters'],
    [/./, 'give a whole address that begins with https://'],
  ],
};

/** The canonical destination of what an owner wrote, or the reason why it is unusable and how to mend it. */
export function parseDestination(
  channel: Channel,
  input: string,
): { readonly destination: string } | { readonly reason: string } {
  const destination = channel.destinationOf(input);
  if (destination) return { destination };
  const text = plainText(input);
  const mend = SLIPS[channel.name].find(([slip]) => slip.test(text))?.[1];
  if (mend) return { reason: mend };
  return { reason: ['whatsapp', 'sms', 'phone'].includes(channel.name) ? ofPhone(text) : 'nothing is given' };
}
