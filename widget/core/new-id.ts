import { ALPHABET } from './reference/alphabet.ts';

/**
 * An id that sorts by time: prefix, ten base-32 symbols of epoch milliseconds, then eleven random ones (55 bits).
 * Time-ordered keys keep an index's hot pages few; random ones cost three times the writes in a large table.
 * @param prefix `imp`, `clk`... : what the id is of
 * @param now epoch milliseconds
 */
export function newId(prefix: string, now: number, randomBytes: (length: number) => Uint8Array): string {
  let time = '';
  for (let rest = Math.floor(now), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = ALPHABET[rest % 32] + time;
  let random = '';
  for (const byte of randomBytes(11)) random += ALPHABET[byte & 31];
  return `${prefix}_${time}${random}`.toLowerCase();
}
