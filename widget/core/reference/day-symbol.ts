import { ALPHABET } from './alphabet.ts';

const DAY_MS = 86_400_000;

/** First symbol of a reference: UTC days since the epoch, mod 32. Groups codes of a day; never trusted for more. */
export function daySymbol(at: number): string {
  return ALPHABET.charAt(Math.floor(at / DAY_MS) & 31);
}
