import { describe, expect, it } from 'vitest';
import { signInAddress } from '../../server/console/shell/sign-in-address.ts';
import { pageAfter } from '../../server/console/sign-in/page-after.ts';

const ORIGIN = 'https://hullo.example';

describe('signing in again', () => {
  it.each([
    ['/report', '?site=shop&filter=campaign%3Aa%26b%20c&metric=clicks', ''],
    ['/setup', '', '#look'],
    ['/account', '', '#people'],
  ])('leads back to %s%s%s', (pathname, search, hash) => {
    const address = new URL(signInAddress({ pathname, search, hash }), ORIGIN);
    expect(address.pathname).toBe('/sign-in');
    expect(pageAfter(address.hash, ORIGIN)).toBe(pathname + search + hash);
  });

  it.each([
    '',
    '#invite=abc',
    '#to=',
    '#to=https://evil.example/report',
    '#to=//evil.example/report',
    '#to=/%5Cevil.example/report',
    '#to=javascript:alert(1)//report',
    '#to=/sign-out',
    '#to=/report/../api/keys',
    '#to=http://[',
  ])('leads nowhere but to the console, whatever %j says', (hash) => expect(pageAfter(hash, ORIGIN)).toBe('/report'));
});
