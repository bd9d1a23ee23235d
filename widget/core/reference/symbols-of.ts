import { LOOK_ALIKES } from './look-alikes.ts';

/** Marks that show nothing and may be strewn anywhere: soft hyphen, zero-width, bidi, variation selectors, BOM... */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const OTHER_SCRIPT = /[^\p{ASCII}]/gu;
/** What Japanese and Arabic keyboards have where others have the dash: letters by their kind, so between symbols only. */
const LETTER_AS_DASH = /(?<=[0-9A-Z]\s*)[\u30fc\u0640](?=\s*[0-9A-Z])/gu;

/**
 * A message as upper-case text in which every look-alike has become the symbol it stands for:
 * full-width and other compatibility forms, digits and like-looking letters of other scripts, O as 0, I and L as 1. Positions shift; the text is only for reading codes.
 */
export function symbolsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toUpperCase()
    .replace(OTHER_SCRIPT, (character) => LOOK_ALIKES.get(character) ?? character)
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(LETTER_AS_DASH, '-');
}
