import { ALPHABET } from '../../../widget/core/reference/alphabet.ts';
import { isReference } from '../../../widget/core/reference/is-reference.ts';
import type { Dice } from '../dice.ts';

/**
 * Another reference of the same day that is as near to one slip of this one as this one itself: whoever types the slip
 * may have meant either.
 */
export function doubtful(reference: string, dice: Dice): { readonly typed: string; readonly other: string } {
  for (;;) {
    const typed = changed(reference, 1 + dice.below(7), dice);
    const other = changed(typed, 1 + dice.below(8), dice);
    if (other !== reference && isReference(other)) return { typed, other };
  }
}

function changed(code: string, at: number, dice: Dice): string {
  return code.slice(0, at) + (ALPHABET[dice.below(32)] ?? 'X') + code.slice(at + 1);
}
