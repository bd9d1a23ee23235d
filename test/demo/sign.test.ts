import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { sign } from '../../demo/phone/sign.ts';

const APP_SECRET = '0123456789abcdef0123456789abcdef';

test('a known body gets the known signature', () => {
  const raw =
    '{"object":"page","entry":[{"id":"108900000000001","time":1793620800123,"messaging":[{"sender":{"id":"6543210987654321"},"recipient":{"id":"108900000000001"},"timestamp":1793620800001,"postback":{"mid":"m_AAA002","title":"Get Started","payload":"GET_STARTED","referral":{"ref":"w_K7QM2XVD","source":"SHORTLINK","type":"OPEN_THREAD"}}}]}]}';
  expect(sign(APP_SECRET, raw)).toBe('sha256=b86c325f6a3417e961b8ac60111659f4123e66289c1ec12471055368967e9927');
});

test('the signature covers the escaped bytes, not the characters they stand for', () => {
  const escaped = String.raw`{"body":"caf\u00e9"}`;
  const expected = createHmac('sha256', APP_SECRET).update(Buffer.from(escaped, 'ascii')).digest('hex');
  expect(sign(APP_SECRET, escaped)).toBe(`sha256=${expected}`);
  expect(sign(APP_SECRET, escaped)).not.toBe(sign(APP_SECRET, '{"body":"café"}'));
});
