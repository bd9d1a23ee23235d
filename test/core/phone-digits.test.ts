import { describe, expect, it } from 'vitest';
import { phoneDigits } from '../../widget/core/phone-digits.ts';

describe('the number that an owner typed', () => {
  it.each([
    ['+34 600 000 000', '34600000000'],
    ['0034 600 000 000', '34600000000'],
    ['34600000000', '34600000000'],
    ['+44 (0)20 7946 0958', '442079460958'],
    ['(+44) 20-7946-0958', '442079460958'],
    ['+1 (555) 010-0200', '15550100200'],
    ['+54 9 11 2345-6789', '5491123456789'],
    ['＋３４ ６００ ０００ ０００', '34600000000'],
    ['+34\u00a0600\u2011000\u2011000', '34600000000'],
    ['\u202a+34 600 000 000\u202c', '34600000000'],
    ['+39 06 6982', '39066982'],
  ])('%j becomes %s', (typed, digits) => expect(phoneDigits(typed)).toEqual({ digits }));

  it.each([
    ['', 'no phone number'],
    ['0895332908555', 'country code'],
    ['600 00', 'too short'],
    ['+1234567890123456', '15 digits'],
    ['+34 600 000 000 ext 12', 'extension'],
    ['+34 600 000 000;123', 'extension'],
    ['call me', 'digits'],
    ['javascript:alert(1)', 'digits'],
  ])('%j is refused with a reason', (typed, reason) =>
    expect(phoneDigits(typed)).toEqual({ reason: expect.stringContaining(reason) }),
  );
});
