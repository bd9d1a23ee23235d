import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phoneDigits } from '#core/phone-digits.ts';

/** What is known of a number by the numbering plans of the world. */
export interface NumberCheck {
  readonly isValid: boolean;
  /** Digits as a chat link wants them; empty if there are none. */
  readonly digits: string;
  /** As it is written at home and abroad; empty if it is not valid. */
  readonly international: string;
  /** Two-letter country; empty if not known. */
  readonly country: string;
  /** What is wrong and how to mend it; empty if nothing is. */
  readonly reason: string;
}

/** The full check of a WhatsApp number: what a visitor's browser cannot afford, and its owner should do once. */
export function checkNumber(input: string): NumberCheck {
  const phone = phoneDigits(input);
  if ('reason' in phone) return { isValid: false, digits: '', international: '', country: '', reason: phone.reason };
  const number = parsePhoneNumberFromString(`+${phone.digits}`);
  // The library forgives a trunk zero after the country code; wa.me does not.
  const isAsWritten = number?.number === `+${phone.digits}`;
  if (number?.isValid() && isAsWritten) {
    return {
      isValid: true,
      digits: phone.digits,
      international: number.formatInternational(),
      country: number.country ?? '',
      reason: '',
    };
  }
  const mend = number?.isValid()
    ? `write it as ${number.formatInternational()}`
    : 'no numbering plan has this number; compare it with the one your phone shows, country code first';
  return { isValid: false, digits: phone.digits, international: '', country: number?.country ?? '', reason: mend };
}
