import type { LauncherEvent } from '../../../widget/core/wire/beacon.ts';
import { httpRequest } from './http-request.ts';
import { SHOP } from './shop.ts';

/** A few of the browsers that visitors have. */
const BROWSERS = [
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
];
let turn = 0;

/** A beacon as a browser sends it from a page of the shop. */
export function collectRequest(events: readonly LauncherEvent[], sentAt: number): Buffer {
  const headers = {
    Connection: 'keep-alive',
    'User-Agent': BROWSERS[turn++ % BROWSERS.length] ?? '',
    'Content-Type': 'text/plain;charset=UTF-8',
    Accept: '*/*',
    Origin: SHOP,
    Referer: `${SHOP}/`,
    'Accept-Encoding': 'gzip, deflate, br, zstd',
    'Accept-Language': 'en-GB,en;q=0.9',
  };
  return httpRequest('/collect', headers, JSON.stringify({ site: 'shop', sentAt, events }));
}
