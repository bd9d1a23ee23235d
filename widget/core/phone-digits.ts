import { barePhone } from './bare-phone.ts';
import { plainText } from './plain-text.ts';

/**
 * A phone number as `barePhone` gives it, or what is wrong with it.
 * @returns the 8 to 15 digits, or the reason why there are none
 */
export function phoneDigits(input: string): { readonly digits: string } | { readonly reason: string } {
  const digits = barePhone(input);
  if (digits) return { digits };
  const text = plainText(input);
  if (!text) return { reason: 'no phone number is given' };
  if (/(ext\.?|x|#|;)\s*\d+$/i.test(text)) return { reason: 'leave the extension out' };
  if (/[^\d\s()+.\-/\p{Pd}]/u.test(text)) return { reason: 'write it with digits, spaces, brackets and dashes only' };
  const typed = text
    .replace(/\(\s*0\s*\)/g, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  if (typed.startsWith('0')) return { reason: 'the number starts with 0; begin with the country code, like +34' };
  if (typed.length < 8) return { reason: 'the number is too short; begin with the country code, like +34' };
  return { reason: 'a number has no more than 15 digits' };
}
