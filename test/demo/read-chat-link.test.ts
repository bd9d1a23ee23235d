import { expect, test } from 'vitest';
import { readChatLink } from '../../demo/desk/read-chat-link.ts';
import { carriageTo } from '../../widget/core/channels/carriage-to.ts';
import { CHANNEL_NAMES } from '../../widget/core/channels/channel-names.ts';
import { channels } from '../../widget/core/channels/channels.ts';
import { wayToOpen } from '../../widget/core/channels/way-to-open.ts';

test('a WhatsApp link gives its number and its text', () => {
  expect(readChatLink('https://wa.me/351912345678?text=Hi%21%0ARef%20K7Q-M2X-VDP')).toEqual({
    channel: 'whatsapp',
    to: '351912345678',
    text: 'Hi!\nRef K7Q-M2X-VDP',
    ref: undefined,
  });
});

test('a Messenger link gives its page and its ref', () => {
  expect(readChatLink('https://m.me/112233445566778?ref=K7QM2XVDP')).toEqual({
    channel: 'messenger',
    to: '112233445566778',
    text: '',
    ref: 'K7QM2XVDP',
  });
});

test('a Messenger link without a ref has none', () => {
  expect(readChatLink('https://m.me/112233445566778')?.ref).toBeUndefined();
});

const TO: Readonly<Record<string, string>> = {
  messenger: 'bread',
  instagram: 'bread',
  apple: 'urn:biz:12345678-1234-1234-1234-123456789abc',
  line: '@bread',
  viber: 'bread',
  email: 'a@bread.example',
};

test.each(CHANNEL_NAMES.filter((name) => name !== 'custom'))(
  'the phone understands every link of %s, at a desk too',
  (name) => {
    const channel = channels[name];
    for (const owner of name === 'telegram'
      ? ['bread_bot', 'breadbaker', '+351912345678']
      : [TO[name] ?? '+351912345678']) {
      const destination = channel.destinationOf(owner);
      const { takesText, referenceTravels } = carriageTo(channel, destination);
      const text = takesText ? 'Hi & 1+1?\nBye' : '';
      const request = { destination, text, reference: 'K7QM2XVDP' };
      const link = readChatLink(channel.link(request));
      expect(link?.channel).toBe(name);
      // Apple's is full-width where a mark is forbidden.
      expect(link?.text.normalize('NFKC')).toBe(text);
      expect(link?.to.replace(/^[+@]|^urn:biz:/, '')).toBe(destination.replace(/^[+@]/, ''));
      expect(link?.ref).toBe(referenceTravels === 'link' ? 'K7QM2XVDP' : undefined);
      for (const desktop of ['web', 'app'] as const) {
        const { href } = wayToOpen(channel, request, { handheld: false, apple: true, inApp: false }, desktop);
        expect(readChatLink(href)).toMatchObject({ channel: name });
      }
    }
  },
);

test.each(['https://shop.example/wa.me/351912345678', 'https://wa.me/message/ABC', 'https://m.me/', 'tel:x', ''])(
  '%j is left to the browser',
  (href) => {
    expect(readChatLink(href)).toBeUndefined();
  },
);

test('a broken escape in the path is left to the browser', () => {
  expect(readChatLink('https://m.me/%E0%A4%A')).toBeUndefined();
});
