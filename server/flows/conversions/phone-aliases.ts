import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phoneSpellings } from '#core/matching/phone-spellings.ts';
import { phoneDigits } from '#core/phone-digits.ts';
import { contactHash } from '../../security/contact-hash.ts';

/** Under what a telephone may be known, by channel: WhatsApp and inboxes write its digits, some with a plus. */
const WRITTEN: readonly (readonly [channel: string, prefix: string])[] = [
  ['whatsapp', ''],
  ['whatsapp', '+'],
  ['other', ''],
  ['other', '+'],
];

/**
 * The keyed hashes under which a phone number's owner may be known, the surest first, or why it is no number.
 * @param country two letters, for numbers without a country code
 */
export function phoneAliases(
  phone: string,
  key: string,
  site: string,
  country?: CountryCode,
): { readonly aliases: readonly string[] } | { readonly reason: string } {
  const national = country && parsePhoneNumberFromString(phone, country);
  const written = phoneDigits(national?.isPossible() && !national.ext ? national.number : phone);
  if ('reason' in written) return written;
  // The library moves what a country writes elsewhere at home: Argentina's 15 becomes the 9 after 54.
  const parsed = parsePhoneNumberFromString(`+${written.digits}`);
  const digits = parsed?.isPossible() ? parsed.number.slice(1) : written.digits;
  const spellings = phoneSpellings(digits);
  const isPossible = spellings.some((spelling) => parsePhoneNumberFromString(`+${spelling}`)?.isPossible());
  if (!isPossible) return { reason: 'no numbering plan has a number of this length; begin with the country code' };
  return {
    aliases: spellings.flatMap((spelling) =>
      WRITTEN.map(([channel, prefix]) => contactHash(key, site, channel, `${prefix}${spelling}`)),
    ),
  };
}
