import { ALPHABET } from './alphabet.ts';
import { isReference } from './is-reference.ts';
import { type Word, wordsOf } from './words-of.ts';

const READ_AT_MOST = 8_192;
const SUSPECTS_AT_MOST = 8;
/** Words that announce a code in the languages of the widget, as `symbolsOf` spells them. */
const MARKERS = new Set(['REF', 'REFERENCE', 'REFERENC1A', 'REFERENZ', 'CODE', 'C0DE', 'C0D1G0', 'R1F', 'R1FER1MENT0']);

/**
 * References that one slip of the thumb away from something code-shaped in the message: one symbol wrong,
 * left out, put in, or two neighbours exchanged. The caller repairs only if exactly one of them is live.
 * Code-shaped is: 8 to 10 symbols after a word like "Ref", in groups tied by two dashes, or, with a dash or as one
 * word, a mix of letters and digits (2 to 9: a 0 or 1 may be an O, I or L). Prose is left alone: a repaired stranger
 * would be a lie.
 */
export function nearReferences(message: string): string[] {
  const near = new Set<string>();
  for (const suspect of suspectsIn(wordsOf(message.slice(0, READ_AT_MOST)))) {
    for (const candidate of neighbours(suspect)) near.add(candidate);
  }
  return [...near];
}

/** The most code-shaped first: a long text must not crowd out the code at its end. */
function suspectsIn(words: readonly Word[]): string[] {
  const suspects = new Map<string, number>();
  for (const start of words.keys()) {
    const announced = MARKERS.has(words[start - 1]?.text ?? '');
    let code = '';
    let dashes = 0;
    for (let i = start; i < words.length; i++) {
      const word = words[i];
      if (!word) break;
      code += word.text;
      if (code.length > 10) break;
      if (code.length >= 8 && !isReference(code)) {
        const shape = shapeOf(code, announced, dashes, i === start);
        if (shape > (suspects.get(code) ?? 0)) suspects.set(code, shape);
      }
      if (!word.joined) break;
      if (word.joinedByDash) dashes++;
    }
  }
  return [...suspects]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SUSPECTS_AT_MOST)
    .map(([code]) => code);
}

/** How much some symbols look like a code; 0: not at all. */
function shapeOf(code: string, announced: boolean, dashes: number, isWord: boolean): number {
  const isMixed = /[2-9]/.test(code) && /\p{L}/u.test(code);
  if (announced && dashes > 0) return 4;
  if (dashes >= 2) return isMixed ? 4 : 2;
  if (announced) return 3;
  return isMixed && (dashes > 0 || isWord) ? 1 : 0;
}

/** Every reference at a distance of one substitution, deletion, insertion or exchange of neighbours. */
function neighbours(code: string): string[] {
  const tries: string[] = [];
  const put = (before: string, after: string) => {
    for (const symbol of ALPHABET) tries.push(before + symbol + after);
  };
  for (let i = 0; i <= code.length; i++) {
    const before = code.slice(0, i);
    if (code.length === 8) put(before, code.slice(i));
    if (code.length === 9 && i < 9) put(before, code.slice(i + 1));
    if (code.length === 9 && i < 8) tries.push(before + code[i + 1] + code[i] + code.slice(i + 2));
    if (code.length === 10) tries.push(before + code.slice(i + 1));
  }
  return tries.filter(isReference);
}
