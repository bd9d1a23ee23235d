import { symbolsOf } from './symbols-of.ts';

/** A run of letters and digits, and whether only a joiner (dash, space, underscore) stands between it and the next. */
export interface Word {
  readonly text: string;
  readonly joinedByDash: boolean;
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Every dash of Unicode, the minus sign, underscore and white space may stand inside a code that was retyped or wrapped. */
const JOINER = /^[\p{Pd}\u2212\u00b7_\s]+$/u;
const DASH = /^\s*[\p{Pd}\u2212]+\s*$/u;

/** The message cut into words, each knowing how it hangs together with the next. */
export function wordsOf(message: string): Word[] {
  const text = symbolsOf(message);
  const found = [...text.matchAll(WORD)];
  return found.map((match, i) => {
    const next = found[i + 1];
    const between = next ? text.slice(match.index + match[0].length, next.index) : '';
    return { text: match[0], joined: JOINER.test(between), joinedByDash: DASH.test(between) };
  });
}
