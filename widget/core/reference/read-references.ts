import { isMarker } from './is-marker.ts';
import { isReference } from './is-reference.ts';
import { type Word, wordsOf } from './words-of.ts';

const LENGTH = 9;
const GROUP = 3;
const CANDIDATES_AT_MOST = 32;

/**
 * Every intact reference in a message, in order of appearance, each once.
 * A code is one word or several that only dashes or spaces join; a single long word is searched inside
 * (`refK7QM2XVDP`), and so is a code in groups that hangs on other words. About one in 32 random nine-symbol words passes the check, so a code counts only if it is live.
 * @param message the text, or the words of it where they are needed for more
 */
export function readReferences(message: string | readonly Word[]): string[] {
  const words = typeof message === 'string' ? wordsOf(message) : message;
  const found = new Set<string>();
  for (let i = 0; i < words.length && found.size < CANDIDATES_AT_MOST; i++) {
    // "Ref K7Q M2X" of "Ref K7Q-M2X-VDP" passes the check as often as any other nine symbols.
    const isAnnounced = isMarker(words, i) && !words[i]?.joinedByDash && intact(joinedFrom(words, i + 1));
    const code = isAnnounced ? undefined : intact(joinedFrom(words, i));
    for (const one of [code, intact(dashedFrom(words, i))]) if (one) found.add(one);
  }
  for (const { text } of words) {
    // Only the two ends of a glued word: an address or a hash would else yield a candidate at every offset.
    if (text.length <= LENGTH || found.size >= CANDIDATES_AT_MOST) continue;
    for (const end of [text.slice(0, LENGTH), text.slice(-LENGTH)]) if (isReference(end)) found.add(end);
  }
  return [...found];
}

const intact = (code: string | undefined) => (code !== undefined && isReference(code) ? code : undefined);

/** A code in its three groups whose ends hang on other words, since a space was deleted: `RefK7Q-M2X-VDPthanks`. */
function dashedFrom(words: readonly Word[], start: number): string | undefined {
  const [first, middle, last] = words.slice(start, start + 3);
  if (!first?.joinedByDash || !middle?.joinedByDash || middle.text.length !== GROUP || !last) return;
  return first.text.slice(-GROUP) + middle.text + last.text.slice(0, GROUP);
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
