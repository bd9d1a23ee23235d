import { symbolsOf } from './symbols-of.ts';

/**
 * A run of letters and digits, and what stands between it and the next: a dash, something short or nothing, or more.
 * Not every script puts spaces between words, so letters that no code has are words of their own.
 */
export interface Word {
  readonly text: string;
  readonly joinedByDash: boolean;
  readonly joined: boolean;
}

const WORD = /[\p{Script=Latin}\p{N}]+|[^\P{L}\p{Script=Latin}]+/gu;
/**
 * Every dash of Unicode, the minus sign, underscore and white space may stand inside a code that was retyped or
 * wrapped; and up to three marks of any kind, since the thumb that aims at the dash hits the keys around it.
 */
const JOINER = /^([\p{Pd}\u2212\u00b7_\s]+|.{0,3})$/u;
const DASH = /^\s*[\p{Pd}\u2212]+\s*$/u;

/** A longer text is cut: a message body ends at 4,096 characters on every platform, and a hostile one must not cost more. */
const READ_AT_MOST = 8_192;

/** The message cut into words, each knowing how it hangs together with the next. */
export function wordsOf(message: string): Word[] {
  const text = symbolsOf(message.slice(0, READ_AT_MOST));
  const found = [...text.matchAll(WORD)];
  return found.map((match, i) => {
    const next = found[i + 1];
    const between = next ? text.slice(match.index + match[0].length, next.index) : '';
    return { text: match[0], joined: JOINER.test(between), joinedByDash: DASH.test(between) };
  });
}
