import { describe, expect, it } from 'vitest';
import { channels } from '../../../widget/core/channels/channels.ts';
import { DEFAULT_OPTIONS } from '../../../widget/page/default-options.ts';
import type { LauncherOptions } from '../../../widget/page/launcher-options.ts';
import { linkFor } from '../../../widget/page/link-for.ts';
import { whyNoLink } from '../../../widget/page/why-no-link.ts';

const VALUES = { url: 'https://bread.example/rye', title: 'Rye', site: 'bread.example' };
const link = (options: Partial<LauncherOptions>, reference = 'K7QM2XVDP') =>
  linkFor(channels[options.channel ?? 'whatsapp'], { ...DEFAULT_OPTIONS, ...options }, reference, VALUES);

describe('The link behind a launcher', () => {
  it.each([
    [
      'an empty message is the reference alone',
      { to: '+34 600 000 000' },
      'https://wa.me/34600000000?text=Ref%20K7Q-M2X-VDP',
    ],
    [
      'the word before the reference can be translated',
      { to: '34600000000', referenceLabel: 'Código' },
      'https://wa.me/34600000000?text=C%C3%B3digo%20K7Q-M2X-VDP',
    ],
    [
      'the message names the page',
      { to: '34600000000', message: '{title}, {site}' },
      'https://wa.me/34600000000?text=Rye%2C%20bread.example%0ARef%20K7Q-M2X-VDP',
    ],
    [
      'Messenger carries the reference unseen',
      { channel: 'messenger', to: 'bread', message: 'Hi' },
      'https://m.me/bread?ref=K7QM2XVDP&text=Hi',
    ],
    [
      'half a surrogate pair does not break it',
      { to: '34600000000', message: 'a\ud800' },
      'https://wa.me/34600000000?text=a%EF%BF%BD%0ARef%20K7Q-M2X-VDP',
    ],
  ] as const)('%s', (_title, options, href) => {
    expect(link(options)).toMatchObject({ href });
  });

  it('without a reference has none', () => {
    expect(link({ to: '34600000000' }, '')).toMatchObject({ href: 'https://wa.me/34600000000' });
  });

  it.each([
    ['no number', { to: '' }, /^to="" cannot be used with WhatsApp: no phone number is given/],
    ['a number of the country only', { to: '0600 000 000' }, /begin with the country code/],
    ['a removed attribute', { to: null as unknown as string }, /no phone number/],
    ['a group', { to: 'https://chat.whatsapp.com/AbC' }, /groups and channels hold no private chat/],
    [
      'an unknown channel',
      { channel: 'signal' as 'whatsapp', to: '1' },
      /channel="signal" is not known; use one of: whatsapp, /,
    ],
    ['a name that objects have', { channel: 'constructor' as 'whatsapp', to: '1' }, /is not known/],
  ] as const)('%s is refused with what to do', (_title, options, reason) => {
    const given = { ...DEFAULT_OPTIONS, ...options };
    if (Object.hasOwn(channels, given.channel)) expect(link(options)).toBeUndefined();
    expect(whyNoLink(given, 'else')).toMatch(reason);
  });

  it('that could not be drawn for another reason says which', () => {
    expect(whyNoLink({ channel: 'whatsapp', to: '+34600000000' }, new Error('no network'))).toBe('Error: no network');
  });

  it('holds nothing in the place of a variable that is still on its way', () => {
    const options = { ...DEFAULT_OPTIONS, to: '34600000000', message: 'About {product}: {price|the price}' };
    expect(linkFor(channels.whatsapp, options, '', VALUES, '')).toMatchObject({ text: 'About : the price' });
  });
});
