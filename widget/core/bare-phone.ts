import { plainText } from './plain-text.ts';

/**
 * A phone number as chat links want it: digits only, country code first, no `+`, no `00`, no trunk zero.
 * This is the cheap part that a visitor's browser can afford; whether the number exists is the service's to check, and
 * why something is none is for `phoneDigits` to say.
 * @returns 8 to 15 digits, or empty
 */
export function barePhone(input: string): string {
  const digits = plainText(input)
    // The zero that is dialled only inside the country, as in +44 (0)20.
    .replace(/\(\s*0\s*\)/g, '')
    .replace(/[\s()+./\p{Pd}]/gu, '')
    .replace(/^00/, '');
  return /^[1-9]\d{7,14}$/.test(digits) ? digits : '';
}
