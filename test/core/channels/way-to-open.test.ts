import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../../widget/core/channels/channel-names.ts';
import { channels } from '../../../widget/core/channels/channels.ts';
import type { DeviceFacts } from '../../../widget/core/channels/device.ts';
import { deviceOf } from '../../../widget/core/channels/device-of.ts';
import { wayToOpen } from '../../../widget/core/channels/way-to-open.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0';
const facts = (
  userAgent: string,
  platform: string,
  maxTouchPoints = 0,
  hints?: DeviceFacts['userAgentData'],
): DeviceFacts => ({
  userAgent,
  platform,
  maxTouchPoints,
  userAgentData: hints,
});

const DEVICES = {
  iphone: facts(`${IPHONE} Version/18.1 Mobile/15E148 Safari/604.1`, 'iPhone', 5),
  ipad: facts(MAC, 'MacIntel', 5),
  mac: facts(MAC, 'MacIntel'),
  chromeOnMac: facts(`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${CHROME} Safari/537.36`, 'MacIntel', 0, {
    mobile: false,
    platform: 'macOS',
  }),
  windows: facts(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36`, 'Win32', 10, {
    mobile: false,
    platform: 'Windows',
  }),
  linux: facts('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Linux x86_64'),
  android: facts(`Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Mobile Safari/537.36`, 'Linux armv81', 5, {
    mobile: true,
    platform: 'Android',
  }),
  androidTablet: facts(`Mozilla/5.0 (Linux; Android 10; K) ${CHROME} Safari/537.36`, 'Linux armv81', 5, {
    mobile: false,
    platform: 'Android',
  }),
  instagram: facts(`${IPHONE} Mobile/15E148 Instagram 350.0.0.0 (iPhone15,2; iOS 18_1)`, 'iPhone', 5),
  facebook: facts(
    `Mozilla/5.0 (Linux; Android 14; wv) ${CHROME} Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0]`,
    'Linux armv81',
    5,
  ),
  tiktok: facts(`${IPHONE} Mobile/15E148 musical_ly_36.0.0 BytedanceWebview/d8a21c6`, 'iPhone', 5),
  line: facts(`${IPHONE} Mobile/15E148 Safari/604.1 Line/14.0.0`, 'iPhone', 5),
  wechat: facts(`Mozilla/5.0 (Linux; Android 14) ${CHROME} Mobile Safari/537.36 MicroMessenger/8.0`, 'Linux armv81', 5),
  bareWebView: facts(`${IPHONE} Mobile/15E148`, 'iPhone', 5),
  unknown: facts('', ''),
} as const;

const way = (
  channel: (typeof CHANNEL_NAMES)[number],
  device: keyof typeof DEVICES,
  desktop?: 'auto' | 'web' | 'app' | 'qr',
  text = 'Hi',
) => {
  const to = {
    whatsapp: '34600000000',
    telegram: 'bread_bot',
    line: '@bread',
    sms: '34600000000',
    phone: '34600000000',
  };
  const destination =
    { ...to, custom: 'https://chat.example/', email: 'a@b.example', viber: 'bread' }[channel as 'viber'] ?? 'bread';
  return wayToOpen(
    channels[channel],
    { destination, text, reference: 'K7QM2XVDP' },
    deviceOf(DEVICES[device]),
    desktop,
  );
};

describe('the device, from what its browser tells', () => {
  it.each([
    ['iphone', { handheld: true, apple: true, inApp: false }],
    ['ipad', { handheld: true, apple: true, inApp: false }],
    ['mac', { handheld: false, apple: true, inApp: false }],
    ['chromeOnMac', { handheld: false, apple: true, inApp: false }],
    ['windows', { handheld: false, apple: false, inApp: false }],
    ['linux', { handheld: false, apple: false, inApp: false }],
    ['android', { handheld: true, apple: false, inApp: false }],
    ['androidTablet', { handheld: true, apple: false, inApp: false }],
    ['instagram', { handheld: true, apple: true, inApp: true }],
    ['facebook', { handheld: true, apple: false, inApp: true }],
    ['tiktok', { handheld: true, apple: true, inApp: true }],
    ['line', { handheld: true, apple: true, inApp: true }],
    ['wechat', { handheld: true, apple: false, inApp: true }],
    ['bareWebView', { handheld: true, apple: true, inApp: true }],
    ['unknown', { handheld: false, apple: false, inApp: false }],
  ] as const)('%s', (name, device) => expect(deviceOf(DEVICES[name])).toEqual(device));

  it('a phone that asks for the desktop page is told by its finger', () => {
    const masked = facts(`Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, 'Linux armv81', 5);
    expect(deviceOf(masked, true).handheld).toBe(true);
    expect(deviceOf(masked, false).handheld).toBe(false);
  });
});

describe('the surest way into a chat', () => {
  it.each([
    ['whatsapp', 'iphone', undefined, 'https://wa.me/34600000000?text=Hi', '', false],
    ['whatsapp', 'windows', undefined, 'https://wa.me/34600000000?text=Hi', '_blank', false],
    ['whatsapp', 'windows', 'web', 'https://web.whatsapp.com/send?phone=34600000000&text=Hi', '_blank', false],
    ['whatsapp', 'windows', 'app', 'whatsapp://send?phone=34600000000&text=Hi', '', false],
    ['whatsapp', 'iphone', 'app', 'https://wa.me/34600000000?text=Hi', '', false],
    ['whatsapp', 'instagram', 'app', 'https://wa.me/34600000000?text=Hi', '', false],
    ['whatsapp', 'mac', 'qr', 'https://wa.me/34600000000?text=Hi', '_blank', true],
    ['whatsapp', 'android', 'qr', 'https://wa.me/34600000000?text=Hi', '', false],
    ['telegram', 'linux', 'app', 'tg://resolve?domain=bread_bot&start=K7QM2XVDP', '', false],
    ['instagram', 'android', undefined, 'https://ig.me/m/bread?ref=K7QM2XVDP', '', false],
    ['instagram', 'windows', undefined, 'https://www.instagram.com/bread/', '_blank', true],
    ['instagram', 'windows', 'web', 'https://www.instagram.com/bread/', '_blank', false],
    [
      'apple',
      'mac',
      undefined,
      'https://bcrw.apple.com/urn:biz:bread?biz-intent-id=K7QM2XVDP&body=Hi',
      '_blank',
      false,
    ],
    ['apple', 'ipad', undefined, 'https://bcrw.apple.com/urn:biz:bread?biz-intent-id=K7QM2XVDP&body=Hi', '', false],
    ['apple', 'windows', undefined, '', '', false],
    ['apple', 'android', 'qr', '', '', false],
    ['sms', 'windows', undefined, 'sms:+34600000000;?&body=Hi', '', true],
    ['sms', 'mac', undefined, 'sms:+34600000000;?&body=Hi', '', false],
    ['sms', 'instagram', undefined, 'sms:+34600000000;?&body=Hi', '', false],
    ['line', 'windows', undefined, 'https://line.me/R/ti/p/%40bread', '_blank', true],
    ['viber', 'android', undefined, 'viber://pa?chatURI=bread&context=K7QM2XVDP&text=Hi', '', false],
    ['viber', 'tiktok', undefined, '', '', false],
    ['email', 'windows', undefined, 'mailto:a@b.example?subject=Hi&body=Hi', '', false],
    ['phone', 'linux', undefined, 'tel:+34600000000', '', true],
  ] as const)('%s from %s, %s', (channel, device, desktop, href, target, scan) =>
    expect(way(channel, device, desktop)).toMatchObject({ href, target, scan }),
  );

  it('a code to scan says what a phone understands', () => {
    expect(way('instagram', 'windows').scanned).toBe('https://ig.me/m/bread?ref=K7QM2XVDP');
    expect(way('apple', 'windows', 'qr')).toMatchObject({
      scan: true,
      href: expect.stringContaining('bcrw.apple.com'),
    });
  });

  it('is never a dead end: a link, a code, or a launcher that hides for a reason', () => {
    for (const channel of CHANNEL_NAMES) {
      for (const device of Object.keys(DEVICES) as (keyof typeof DEVICES)[]) {
        for (const desktop of ['auto', 'web', 'app', 'qr'] as const) {
          const { href, target, scan } = way(channel, device, desktop);
          const { handheld, inApp } = deviceOf(DEVICES[device]);
          if (!href) expect(['apple', 'viber']).toContain(channel);
          if (handheld || inApp) expect([target, scan]).toEqual(['', false]);
          if (inApp) expect(href).toMatch(/^($|https:|sms:|tel:|mailto:)/);
        }
      }
    }
  });
});
