/**
 * A phone number as chat links want it: digits only, country code first, no `+`, no `00`, no trunk zero.
 * This is the cheap part that a visitor's browser can afford; whether the number exists is the service's to check.
 * @returns the 8 to 15 digits, or the reason why there are none
 */
export function phoneDigits(input: string): { readonly digits: string } | { readonly reason: string } {
  const text = input
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  if (!text) return { reason: 'no phone number is given' };
  if (/(ext\.?|x|#|;)\s*\d+$/i.test(text)) return { reason: 'leave the extension out' };
  if (/[^\d\s()+.\-/\p{Pd}]/u.test(text)) return { reason: 'write it with digits, spaces, brackets and dashes only' };
  const digits = text
    // The zero that is dialled only inside the country, as in +44 (0)20.
    .replace(/\(\s*0\s*\)/g, '')
    .replace(/\D/g, '')
    .replace(/^00/, '');
  if (digits.startsWith('0')) return { reason: 'the number starts with 0; begin with the country code, like +34' };
  if (digits.length < 8) return { reason: 'the number is too short; begin with the country code, like +34' };
  if (digits.length > 15) return { reason: 'a number has no more than 15 digits' };
  return { digits };
}
