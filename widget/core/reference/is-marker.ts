import type { Word } from './words-of.ts';

/** Words that announce a code in the languages of the widget, as `symbolsOf` spells them. */
const MARKERS = new Set(['REF', 'REFERENCE', 'REFERENC1A', 'REFERENZ', 'CODE', 'C0DE', 'C0D1G0', 'R1F', 'R1FER1MENT0']);

const isAnnouncing = (word: Word | undefined) => word !== undefined && MARKERS.has(word.text);

/** A word that announces a code; after another one, it may be the first group of the code itself. */
export const isMarker = (words: readonly Word[], at: number): boolean =>
  isAnnouncing(words[at]) && !isAnnouncing(words[at - 1]);
