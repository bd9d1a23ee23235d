import { describe, expect, it } from 'vitest';
import { DailySalts } from '../../../server/visitor/daily-salts.ts';
import { hashVisitor } from '../../../server/visitor/hash-visitor.ts';
import { readDevice } from '../../../server/visitor/read-device.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

describe('what a browser says of itself', () => {
  it.each([
    [FIREFOX, 'desktop', 'Firefox', 'Linux'],
    [IPHONE, 'mobile', 'Mobile Safari', 'iOS'],
    ['', '', '', ''],
  ])('%s', (userAgent, kind, browser, os) =>
    expect(readDevice(userAgent)).toEqual({ kind, browser, os, isBot: false }),
  );

  it.each([
    'WhatsApp/2.23.20.0 A',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'TelegramBot (like TwitterBot)',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  ])('%s is a robot', (userAgent) => expect(readDevice(userAgent).isBot).toBe(true));

  it.each(['node', 'curl/8.4.0', FIREFOX.replace('Firefox', 'HeadlessChrome')])(
    "%s is somebody's tool, not a robot of the open web",
    (userAgent) => expect(readDevice(userAgent).isBot).toBe(false),
  );
});

describe('a visitor without consent', () => {
  const of = (address: string, salt = 'salt', site = 'shop', browser = FIREFOX) =>
    hashVisitor(salt, site, address, browser);

  it('is the same all day, and another tomorrow, on another site, or in another browser', () => {
    expect(of('203.0.113.7')).toBe(of('::ffff:203.0.113.7'));
    for (const other of [
      of('203.0.113.8'),
      of('203.0.113.7', 'next'),
      of('203.0.113.7', 'salt', 'other'),
      of('203.0.113.7', 'salt', 'shop', IPHONE),
    ]) {
      expect(other).not.toBe(of('203.0.113.7'));
    }
  });

  it('is known by the household of an IPv6 address, however it is written', () => {
    expect(of('2001:db8:1:2::1')).toBe(of('2001:db8:1:2:aaaa:bbbb:cccc:dddd'));
    expect(of('2001:db8::1')).toBe(of('2001:db8:0:0:1:2:3:4'));
    expect(of('2001:db8:1:3::1')).not.toBe(of('2001:db8:1:2::1'));
  });

  it('has a salt that changes at midnight in the zone of the site', async () => {
    const asked: string[] = [];
    const salts = new DailySalts(
      async (site, day) => {
        asked.push(`${site} ${day}`);
        return day;
      },
      () => 'x',
    );
    const site = { id: 'shop', timeZone: 'Asia/Kathmandu' };
    for (const time of ['18:14:59', '18:15:00', '18:15:01']) await salts.day(site, Date.parse(`2026-11-02T${time}Z`));
    expect(asked).toEqual(['shop 2026-11-02', 'shop 2026-11-03']);
  });
});
