import { describe, expect, it } from 'vitest';
import { phoneSpellings } from '../../widget/core/matching/phone-spellings.ts';

describe('the spellings of a phone number', () => {
  it.each<[string, string[]]>([
    ['447700900101', []],
    ['525512345678', ['5215512345678']],
    ['5215512345678', ['525512345678']],
    ['5491123456789', ['541123456789']],
    ['541123456789', ['5491123456789']],
    ['5531987654321', ['553187654321']],
    ['553187654321', ['5531987654321']],
    ['551131234567', []],
    ['5511931234567', []],
  ])('%s may also be %j', (digits, others) => expect(phoneSpellings(digits)).toEqual([digits, ...others]));
});
