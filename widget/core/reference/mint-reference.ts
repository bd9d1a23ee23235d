import { ALPHABET } from './alphabet.ts';
import { checkSymbol } from './check-symbol.ts';
import { daySymbol } from './day-symbol.ts';

/**
 * A new reference: one day symbol, seven random ones, one check symbol, without dashes.
 * @param now epoch milliseconds
 * @param randomBytes gives cryptographically random bytes; 256 is a multiple of 32, so no symbol is favoured
 */
export function mintReference(now: number, randomBytes: (length: number) => Uint8Array): string {
  let body = daySymbol(now);
  for (const byte of randomBytes(7)) body += ALPHABET[byte & 31];
  return body + checkSymbol(body);
}
