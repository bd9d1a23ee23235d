import { checkSymbol } from './check-symbol.ts';

/** Nine symbols of the alphabet, upper case, whose last is the check symbol of the rest. */
export function isReference(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{9}$/.test(text) && checkSymbol(text.slice(0, 8)) === text[8];
}
