import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriageTo } from '../../../widget/core/channels/carriage-to.ts';
import type { ChannelName } from '../../../widget/core/channels/channel.ts';
import { channels } from '../../../widget/core/channels/channels.ts';
import { composeMessage } from '../../../widget/core/compose-message.ts';
import { readAsTheApp } from './read-as-the-app.ts';

type Plain = Exclude<ChannelName, 'custom'>;

/** As owners paste them, and whom the app should open. */
const OWNERS: readonly (readonly [Plain, string, string])[] = [
  ['whatsapp', '+34 600 000 000', '34600000000'],
  ['whatsapp', 'https://wa.me/34600000000?text=old', '34600000000'],
  ['messenger', 'https://www.facebook.com/bread.and.rye/', 'bread.and.rye'],
  ['instagram', '@Bread.Rye', 'bread.rye'],
  ['telegram', '@bread_bot', 'bread_bot'],
  ['telegram', 'https://t.me/breadbaker', 'breadbaker'],
  ['telegram', '+34 600 000 000', '+34600000000'],
  ['telegram', 'bot:wallet', 'wallet'],
  ['apple', 'urn:biz:4A8B3C1D-0000-4000-8000-123456789ABC', '4a8b3c1d-0000-4000-8000-123456789abc'],
  ['sms', '+1 (501) 501-0100', '+15015010100'],
  ['sms', '74174', '74174'],
  ['line', '@123abcde', '@123abcde'],
  ['viber', 'viber://pa?chatURI=breadshop', 'breadshop'],
  ['viber', '+34600000000', '+34600000000'],
  ['email', 'Bread <rye+shop@bread.example>', 'rye+shop@bread.example'],
  ['phone', '+34 600-000-000', '+34600000000'],
];

const MESSAGES: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['words', 'Hello there'],
  ['a plus', '1+1 = 2 + nothing'],
  ['what means something in addresses', 'a&b#c%d+e"f<g>h?i=j/k\\l;m,n@o:p'],
  ['what is encoded already', '100%25 %20 %2B %ZZ'],
  ['new lines', 'one\ntwo\n\nfour'],
  ['Arabic', 'مرحبا، هل هذا متوفر؟ (٣)'],
  ['Hebrew with marks of direction', '\u202bשלום\u202c \u200fabc'],
  ['Hindi', 'नमस्ते, क्या यह उपलब्ध है?'],
  ['Thai and Japanese', 'สวัสดี こんにちは ｶﾞ'],
  ['emoji', '🚲🥖 👍🏽'],
  ['a family joined by ZWJ', '👩‍👩‍👧‍👦 and 🏳️‍🌈'],
  ['accents apart', 'e\u0301 n\u0303'],
  ['half a pair', 'a\ud83d b \ude00'],
  ['tabs and nulls', 'a\tb\u0000c\u007f'],
  ['markup', '<script>alert("x")</script>&amp;'],
  ['five thousand characters', 'abcde fghij '.repeat(417).slice(0, 5_000)],
  ['five thousand emoji', '👩‍👩‍👧‍👦'.repeat(455)],
];

const REFERENCE = 'K7QM2XVDP';
const CODE = 'K7Q-M2X-VDP';

function follow(name: Plain, owner: string, words: string) {
  const channel = channels[name];
  const destination = channel.destinationOf(owner);
  const carriage = carriageTo(channel, destination);
  const text = composeMessage(carriage, {
    template: '{words}',
    values: { words },
    reference: REFERENCE,
    referenceLabel: 'Ref',
  });
  const link = channel.link({ destination, text, reference: REFERENCE });
  return { carriage, text, link, read: readAsTheApp(name, link) };
}

/** What a person should find, from the words alone. */
const meant = (name: Plain, text: string) => {
  const whole = text.toWellFormed();
  if (name !== 'apple') return whole;
  return whole.replace(/[&#[\](){}/]/g, (mark) => '＆＃［］（）｛｝／'['&#[](){}/'.indexOf(mark)] ?? mark);
};

const CASES = OWNERS.flatMap(([channel, owner, to]) =>
  MESSAGES.map(([what, words]) => ({ channel, owner, to, what, words })),
);

describe('what the app receives is what was meant', () => {
  it('in more than two hundred cases', () => expect(CASES.length).toBeGreaterThanOrEqual(200));

  it.each(CASES)('$channel to $owner with $what', ({ channel, owner, to, words }) => {
    const { carriage, text, link, read } = follow(channel, owner, words);
    expect(read.to).toBe(to);
    expect(read.text).toBe(meant(channel, text));
    expect(read.reference).toBe(carriage.referenceTravels === 'link' ? REFERENCE : '');
    expect(/^[!-~]+$/.test(link)).toBe(true);
    if (!carriage.takesText) return expect(text).toBe('');
    expect(text.length).toBeLessThanOrEqual(carriage.textLimit);
    expect(text.endsWith(`Ref ${CODE}`)).toBe(carriage.referenceTravels === 'text');
    // Whole words of the owner's, or their beginning and a mark that they were cut.
    const [said = ''] = carriage.referenceTravels === 'text' ? text.split(/\n?Ref K7Q-M2X-VDP$/) : [text];
    if (said !== words.trim()) expect(words.startsWith(said.replace(/…$/, ''))).toBe(true);
  });

  const someText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...'&#%+"<>?=/\\ \n{}|\ud800\udc00a'), { maxLength: 200 }).map((marks) => marks.join('')),
  );

  it('whatever is in the message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OWNERS),
        someText,
        fc.constantFrom('', REFERENCE),
        ([name, owner], words, reference) => {
          const channel = channels[name];
          const destination = channel.destinationOf(owner);
          const { takesText, referenceTravels } = carriageTo(channel, destination);
          const text = takesText ? words : '';
          const read = readAsTheApp(name, channel.link({ destination, text, reference }));
          // A mail knows one kind of new line.
          expect(read.text).toBe(name === 'email' ? text.toWellFormed().replaceAll('\r\n', '\n') : meant(name, text));
          expect(read.reference).toBe(referenceTravels === 'link' ? reference : '');
        },
      ),
      { seed: 20261122, numRuns: 3_000 },
    );
  });

  it('a message is cut before a character, never within one', () => {
    for (const [name, owner] of OWNERS) {
      const { carriage, text } = follow(name, owner, '👩‍👩‍👧‍👦'.repeat(455));
      if (!carriage.takesText) continue;
      expect(text.replace(/…[\s\S]*$/, '').replaceAll('👩‍👩‍👧‍👦', ''), name).toBe('');
    }
  });

  it('the first line of a mail is its subject, unless it is too long for one', () => {
    expect(follow('email', 'a@b.example', 'About the rye\nIs it fresh?').read.subject).toBe('About the rye');
    expect(follow('email', 'a@b.example', 'x'.repeat(79)).read.subject).toBe('');
  });

  it('the word before the reference cannot crowd out the message', () => {
    const text = composeMessage(channels.whatsapp, {
      template: 'Hello',
      values: {},
      reference: REFERENCE,
      referenceLabel: 'R'.repeat(5_000),
    });
    expect(text).toBe(`Hello\n${'R'.repeat(40)} ${CODE}`);
  });
});

describe("a link of the owner's own", () => {
  const link = (template: string, values: Record<string, string> = {}, text = 'Hi & bye', reference = REFERENCE) =>
    channels.custom.link({ destination: channels.custom.destinationOf(template), text, reference, values });

  it.each([
    ['https://chat.example/?m={text}&r={ref}', 'https://chat.example/?m=Hi%20%26%20bye&r=K7QM2XVDP'],
    ['https://chat.example/{site|our shop}#x', 'https://chat.example/our%20shop#x'],
    ['https://chat.example/{product}', 'https://chat.example/..%2F..%2Fevil%3Fa%3D1%23b'],
    ['https://chat.example:8443/ä b', 'https://chat.example:8443/%C3%A4%20b'],
    ['https://chat.example/{unknown}', 'https://chat.example/{unknown}'],
  ])('%s is %s', (template, href) => expect(link(template, { product: '../../evil?a=1#b' })).toBe(href));

  it('leads to no other host than its own, whatever a page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const href = link(
          'https://chat.example/a/{title}?t={title}&m={text}&r={ref}#{title}',
          { title: value },
          value,
          value,
        );
        expect(new URL(href).origin).toBe('https://chat.example');
        expect(new URL(href).searchParams.get('m')).toBe(value.toWellFormed());
      }),
      { seed: 20261122, numRuns: 1_000 },
    );
  });

  it.each([
    ['https://chat.example/?r={ref}', 'link', true],
    ['https://chat.example/?m={text}', 'text', true],
    ['https://chat.example/', 'none', false],
  ] as const)('%s carries the reference by %s', (template, referenceTravels, takesText) =>
    expect(carriageTo(channels.custom, template)).toMatchObject({ referenceTravels, takesText }),
  );
});
