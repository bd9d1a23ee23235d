import { expect, test } from 'vitest';
import { readChatLink } from '../../demo/desk/read-chat-link.ts';

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

test.each(['https://shop.example/wa.me/351912345678', 'https://wa.me/message/ABC', 'https://m.me/', 'tel:+351', ''])(
  '%j is left to the browser',
  (href) => {
    expect(readChatLink(href)).toBeUndefined();
  },
);

test('a broken escape in the path is left to the browser', () => {
  expect(readChatLink('https://m.me/%E0%A4%A')).toBeUndefined();
});
