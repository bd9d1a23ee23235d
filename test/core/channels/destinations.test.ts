import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../../widget/core/channels/channel-names.ts';
import { channels } from '../../../widget/core/channels/channels.ts';
import { parseDestination } from '../../../widget/core/channels/parse-destination.ts';
import { readableDestination } from '../../../widget/core/channels/readable-destination.ts';

const BIZ = '12345678-1234-1234-1234-123456789abc';

describe('what owners really paste', () => {
  it.each([
    ['whatsapp', '+34 600 000 000', '34600000000'],
    ['whatsapp', 'wa.me/+34600000000', '34600000000'],
    ['whatsapp', 'https://api.whatsapp.com/send?phone=34600000000&text=Hi', '34600000000'],
    ['whatsapp', 'https://api.whatsapp.com/send/?phone=%2B34600000000&text&type=phone_number', '34600000000'],
    ['whatsapp', 'https://web.whatsapp.com/send?text=x&phone=34600000000', '34600000000'],
    ['whatsapp', 'whatsapp://send?phone=34600000000', '34600000000'],
    ['whatsapp', '\u202a+44 (0)20 7946 0958\u202c', '442079460958'],
    ['messenger', 'm.me/bread', 'bread'],
    ['messenger', '@bread', 'bread'],
    ['messenger', 'https://m.facebook.com/bread/?ref=x', 'bread'],
    ['messenger', 'https://www.facebook.com/profile.php?id=100064', '100064'],
    ['messenger', 'https://www.facebook.com/people/Bread-Rye/100064/', '100064'],
    ['messenger', 'https://www.facebook.com/messages/t/100064', '100064'],
    ['messenger', 'https://www.messenger.com/t/bread', 'bread'],
    ['instagram', 'https://www.instagram.com/bread.rye/?hl=en', 'bread.rye'],
    ['instagram', 'instagram.com/_u/bread_rye', 'bread_rye'],
    ['instagram', 'https://ig.me/m/bread', 'bread'],
    ['telegram', 'https://t.me/bread_bot?start=old', 'bread_bot'],
    ['telegram', 'https://t.me/wallet?start=x', 'bot:wallet'],
    ['telegram', 'telegram.me/breadbaker', 'breadbaker'],
    ['telegram', 'https://t.me/+34600000000', '+34600000000'],
    ['telegram', 'bot:@wallet', 'bot:wallet'],
    ['apple', `https://bcrw.apple.com/urn:biz:${BIZ}?biz-intent-id=x&body=Hi`, BIZ],
    ['apple', BIZ.toUpperCase(), BIZ],
    ['sms', 'sms:+34600000000?body=Hi', '34600000000'],
    ['sms', 'sms:+34600000000;?&body=Hi', '34600000000'],
    ['sms', 'tel:0034600000000', '34600000000'],
    ['line', 'https://line.me/R/ti/p/@bread', '@bread'],
    ['line', 'https://line.me/ti/p/%40bread', '@bread'],
    ['line', 'https://line.me/R/oaMessage/@bread/?Hi%20@you', '@bread'],
    ['line', 'https://page.line.me/123abcde', '@123abcde'],
    ['line', '123abcde', '@123abcde'],
    ['viber', 'viber://chat?number=%2B34600000000', '+34600000000'],
    ['viber', 'viber://pa?chatURI=bread&context=x', 'bread'],
    ['viber', 'https://chats.viber.com/bread', 'bread'],
    ['email', 'mailto:a.b@bread.example?subject=Hi', 'a.b@bread.example'],
    ['email', ' "Bread, Rye" <a@bread.example> ', 'a@bread.example'],
    ['phone', 'tel:+34-600-000-000', '34600000000'],
    ['custom', 'https://chat.example/?m={text}', 'https://chat.example/?m={text}'],
  ] as const)('%s takes %j as %j, and that as itself', (name, input, destination) => {
    expect(parseDestination(channels[name], input)).toEqual({ destination });
    expect(channels[name].destinationOf(destination)).toBe(destination);
  });

  it.each([
    ['whatsapp', 'https://wa.me/message/ABCDEF', /short link.*give the number/],
    ['whatsapp', 'https://chat.whatsapp.com/AbC', /give a phone number/],
    ['whatsapp', '0895332908555', /country code/],
    ['whatsapp', '600 000', /too short/],
    ['whatsapp', '+34 600 000 000 ext 5', /extension/],
    ['messenger', 'a page', /m\.me/],
    ['instagram', 'https://www.instagram.com/p/C1a2b3/', /no profile.*user name/],
    ['instagram', 'bread..rye', /user name/],
    ['telegram', 'https://t.me/joinchat/AbC', /groups/],
    ['telegram', 'https://t.me/+AbCdEf12', /groups/],
    ['telegram', 'abc', /5 to 32/],
    ['telegram', 'https://bread.t.me', /t\.me\/<name>/],
    ['telegram', 'tg://resolve?domain=breadbaker', /t\.me\/<name>/],
    ['apple', 'urn:biz:123', /Apple's Register/],
    ['sms', 'x', /digits/],
    ['line', 'https://lin.ee/AbC', /basic id/],
    ['line', 'https://line.me/ti/p/~bread', /official account/],
    ['viber', 'b', /name of the bot/],
    ['email', 'bread.example', /one address/],
    ['email', 'a@b.example, c@d.example', /one address/],
    ['phone', '112', /too short/],
    ['custom', 'javascript:alert(1)', /could run code/],
    ['custom', ' java\u200bscript:alert(1)', /could run code/],
    ['custom', 'data:text/html,<script>1</script>', /could run code/],
    ['custom', 'http://chat.example/', /https/],
    ['custom', 'https://{site}/x', /before the first slash/],
    ['custom', 'https://user:word@chat.example/', /user name and password/],
    ['custom', `https://chat.example/${'x'.repeat(600)}`, /longer than 500/],
    ['custom', 'chat.example', /https/],
  ] as const)('%s refuses %j and says what to do', (name, input, reason) =>
    expect(parseDestination(channels[name], input)).toEqual({ reason: expect.stringMatching(reason) }),
  );

  it.each(CHANNEL_NAMES)('%s takes nothing for nothing, and says so', (name) =>
    expect(parseDestination(channels[name], '')).toHaveProperty('reason'),
  );

  it('nothing that is pasted makes a link that runs code, leaves the channel, or throws', () => {
    const schemes = /^(https:\/\/(wa\.me|m\.me|ig\.me|t\.me|bcrw\.apple\.com|line\.me)\/|sms:|viber:\/\/|mailto:|tel:)/;
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .tuple(
          fc.constantFrom(
            'javascript:',
            'data:text/html,',
            'https://evil.example/',
            '//',
            '<img src=x>',
            '@',
            '+',
            'urn:biz:',
          ),
          fc.string({ maxLength: 60 }),
          fc.constantFrom('', 'wa.me/34600000000', 'm.me/x.y', 't.me/abcde', '34600000000', BIZ, 'a@b.example'),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...CHANNEL_NAMES), pasted, (name, input) => {
        const destination = channels[name].destinationOf(input);
        if (!destination) return;
        expect(destination).toMatch(/^[!#-;=?-[\]_a-~]{1,500}$/);
        const link = channels[name].link({ destination, text: 'Hi', reference: '' });
        expect(link).toMatch(name === 'custom' ? /^https:\/\/[a-z0-9]/i : schemes);
      }),
      { seed: 20261122, numRuns: 3_000 },
    );
  });

  it('can be copied as people write it', () => {
    expect(readableDestination('whatsapp', '34600000000')).toBe('+34600000000');
    expect(readableDestination('sms', '74174')).toBe('74174');
    expect(readableDestination('telegram', 'bot:wallet')).toBe('@wallet');
    expect(readableDestination('telegram', '+34600000000')).toBe('+34600000000');
    expect(readableDestination('messenger', 'bread')).toBe('m.me/bread');
    expect(readableDestination('email', 'a@b.example')).toBe('a@b.example');
  });
});
