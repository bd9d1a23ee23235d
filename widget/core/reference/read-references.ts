import { isReference } from './is-reference.ts';
import { type Word, wordsOf } from './words-of.ts';

const LENGTH = 9;
/** A longer text is cut: a message body ends at 4,096 characters on every platform, and a hostile one must not cost more. */
const READ_AT_MOST = 8_192;
const CANDIDATES_AT_MOST = 32;

/**
 * Every intact reference in a message, in order of appearance, each once.
 * A code is one word or several that only dashes or spaces join; a single long word is searched inside
 * (`refK7QM2XVDP`). About one in 32 random nine-symbol words passes the check, so a code counts only if it is live.
 */
export function readReferences(message: string): string[] {
  const words = wordsOf(message.slice(0, READ_AT_MOST));
  const found = new Set<string>();
  for (let i = 0; i < words.length && found.size < CANDIDATES_AT_MOST; i++) {
    const code = joinedFrom(words, i);
    if (code !== undefined && isReference(code)) found.add(code);
  }
  for (const { text } of words) {
    // Only the two ends of a glued word: an address or a hash would else yield a candidate at every offset.
    if (text.length <= LENGTH || found.size >= CANDIDATES_AT_MOST) continue;
    for (const end of [text.slice(0, LENGTH), text.slice(-LENGTH)]) if (isReference(end)) found.add(end);
  }
  return [...found];
}

/** The words from `start` on that together make exactly nine symbols. */
function joinedFrom(words: readonly Word[], start: number): string | undefined {
  let code = '';
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (!word) return;
    code += word.text;
    if (code.length === LENGTH) return code;
    if (code.length > LENGTH || !word.joined) return;
  }
  return;
}
