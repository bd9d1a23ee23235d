import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messenger } from '../../widget/core/channels/messenger.ts';
import { parseDestination } from '../../widget/core/channels/parse-destination.ts';
import { whatsapp } from '../../widget/core/channels/whatsapp.ts';
import { composeMessage } from '../../widget/core/compose-message.ts';
import { fillTemplate } from '../../widget/core/fill-template.ts';

const values = { title: 'Oak & <Steel>', url: 'https://shop.example/p?a=1', site: '' };
const compose = (template: string, reference = 'K7QM2XVDP', channel = whatsapp) =>
  composeMessage(channel, { template, values, reference, referenceLabel: 'Ref' });

describe("the owner's message", () => {
  it.each([
    ['{title}', 'Oak & <Steel>'],
    ['{title} at {site|our shop}', 'Oak & <Steel> at our shop'],
    ['{site}', ''],
    ['{nothing|x}', 'x'],
    ['{nothing}', '{nothing}'],
    ['{title|x} {title', 'Oak & <Steel> {title'],
    ['{__proto__} {constructor|c}', '{__proto__} c'],
    ['{title|}', 'Oak & <Steel>'],
    ['{nothing|}', ''],
    ['$& $1 {title}', '$& $1 Oak & <Steel>'],
  ])('%j is filled as %j', (template, text) => expect(fillTemplate(template, values)).toBe(text));

  it('ends with the reference on a line of its own', () =>
    expect(compose('Hi! {title}')).toBe('Hi! Oak & <Steel>\nRef K7Q-M2X-VDP'));

  it('holds the reference where the owner put it', () => expect(compose('[{ref}] Hi')).toBe('[K7Q-M2X-VDP] Hi'));

  it('is only the reference when the owner wrote nothing', () => expect(compose('')).toBe('Ref K7Q-M2X-VDP'));

  it('has no trace of a reference when nothing is followed', () => expect(compose('Hi {ref|}', '')).toBe('Hi'));

  it('leaves the reference to the link where the channel carries it there', () =>
    expect(compose('Hi', 'K7QM2XVDP', messenger)).toBe('Hi'));

  it('is cut at the limit of the channel, never through its reference or half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.boolean(), (words, inPlace) => {
        const text = compose(`${words.replace(/[{}]/g, '')}${inPlace ? '{ref}' : ''}`);
        expect(text.length).toBeLessThanOrEqual(whatsapp.textLimit);
        expect(text).toContain('K7Q-M2X-VDP');
      }),
      { seed: 20261122, numRuns: 300 },
    );
    expect(compose('🚲'.repeat(400)).isWellFormed()).toBe(true);
  });
});

describe('the link of the button', () => {
  it('gives the app exactly the text that was meant, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const channel of [whatsapp, messenger]) {
          const link = new URL(channel.link({ destination: '34600000000', text, reference: 'K7QM2XVDP' }));
          expect(link.searchParams.get('text') ?? '').toBe(text.toWellFormed());
          expect(link.search).not.toContain('+');
        }
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });

  it.each([
    [
      'wa.me',
      whatsapp.link({ destination: '34600000000', text: 'a b\n&#%+', reference: '' }),
      'https://wa.me/34600000000?text=a%20b%0A%26%23%25%2B',
    ],
    [
      'wa.me without a text',
      whatsapp.link({ destination: '34600000000', text: '', reference: '' }),
      'https://wa.me/34600000000',
    ],
    [
      'm.me',
      messenger.link({ destination: 'shop', text: '', reference: 'K7QM2XVDP' }),
      'https://m.me/shop?ref=K7QM2XVDP',
    ],
    [
      'm.me with a text',
      messenger.link({ destination: 'shop', text: 'a b', reference: 'K7QM2XVDP' }),
      'https://m.me/shop?ref=K7QM2XVDP&text=a%20b',
    ],
    ['m.me alone', messenger.link({ destination: 'shop', text: '', reference: '' }), 'https://m.me/shop'],
  ])('is %s', (_name, link, expected) => expect(link).toBe(expected));

  it.each([
    ['shop.name', 'shop.name'],
    ['https://m.me/shop?ref=x', 'shop'],
    ['facebook.com/shop/', 'shop'],
    ['108900000000001', '108900000000001'],
  ])('takes the page %j as %s', (to, destination) => expect(parseDestination(messenger, to)).toEqual({ destination }));

  it.each(['', 'a page', 'javascript:alert(1)', '../x'])('refuses the page %j with a reason', (to) =>
    expect(parseDestination(messenger, to)).toHaveProperty('reason'),
  );

  it('takes a wa.me address as its number', () =>
    expect(parseDestination(whatsapp, 'https://wa.me/34600000000')).toEqual({ destination: '34600000000' }));
});
