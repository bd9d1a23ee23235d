import { ALPHABET } from './alphabet.ts';

/** Doubling in GF(32) with x^5 + x^2 + 1. */
const double = (value: number): number => (value << 1) ^ (value & 16 ? 37 : 0);

/**
 * The check symbol of the first eight: sum of a^(i+1) * d_i over GF(32), a = 2.
 * Every single wrong symbol and every exchange of two symbols changes it.
 * @param body eight symbols of the alphabet, upper case
 */
export function checkSymbol(body: string): string {
  // Horner from the right: each step doubles once, so the first symbol is doubled once and the eighth eight times.
  return ALPHABET.charAt([...body].reduceRight((sum, symbol) => double(sum ^ ALPHABET.indexOf(symbol)), 0));
}
