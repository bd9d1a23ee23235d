import { ALPHABET } from './alphabet.ts';
import { isMarker } from './is-marker.ts';
import { isReference } from './is-reference.ts';
import { type Word, wordsOf } from './words-of.ts';

const SUSPECTS_AT_MOST = 8;
/**
 * References that one slip of the thumb away from something code-shaped in the message: one symbol wrong,
 * left out, put in, or two neighbours exchanged. The caller repairs only if exactly one of them is live.
 * Code-shaped is: 8 to 10 symbols after a word like "Ref", in groups tied by two dashes, or, with a dash or as one
 * word, a mix of letters and digits (2 to 9: a 0 or 1 may be an O, I or L). Prose is left alone: a repaired stranger
 * would be a lie.
 * @param message the text, or the words of it where they are needed for more
 */
export function nearReferences(message: string | readonly Word[]): string[] {
  const near = new Set<string>();
  for (const suspect of suspectsIn(typeof message === 'string' ? wordsOf(message) : message)) {
    for (const candidate of neighbours(suspect)) near.add(candidate);
  }
  return [...near];
}

/** The most code-shaped first: a long text must not crowd out the code at its end. */
function suspectsIn(words: readonly Word[]): string[] {
  const suspects = new Map<string, number>();
  const whole = wordsOfWholeCodes(words);
  for (const start of words.keys()) {
    if (isMarker(words, start)) continue;
    const announced = isMarker(words, start - 1);
    for (const { code, dashes, end } of runsFrom(words, start)) {
      if (whole.has(end)) break;
      if (whole.has(start) || isReference(code)) continue;
      const shape = shapeOf(code, announced, dashes, end === start);
      if (shape > (suspects.get(code) ?? 0)) suspects.set(code, shape);
    }
  }
  return [...suspects]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SUSPECTS_AT_MOST)
    .map(([code]) => code);
}

/** Indexes of the words that make up an intact code: no slip, and neither is a piece of it beside other words. */
function wordsOfWholeCodes(words: readonly Word[]): Set<number> {
  const whole = new Set<number>();
  for (const start of words.keys()) {
    for (const { code, dashes, end } of runsFrom(words, start)) {
      if (dashes < end - start || !isReference(code)) continue;
      for (let i = start; i <= end; i++) whole.add(i);
    }
  }
  return whole;
}

/** Words that hang together. */
interface Run {
  readonly code: string;
  /** How many of its joints are dashes. */
  readonly dashes: number;
  /** Index of its last word. */
  readonly end: number;
}

/** The runs of 8 to 10 symbols that begin at a word. */
function* runsFrom(words: readonly Word[], start: number): Generator<Run> {
  let code = '';
  let dashes = 0;
  for (let end = start; end < words.length; end++) {
    const word = words[end];
    if (!word) return;
    code += word.text;
    if (code.length > 10) return;
    if (code.length >= 8) yield { code, dashes, end };
    if (!word.joined) return;
    if (word.joinedByDash) dashes++;
  }
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
