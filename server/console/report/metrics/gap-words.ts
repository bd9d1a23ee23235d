import type { Wording } from './wording.ts';

/** Stands where there is no figure, and says why. */
export function gapWords(why: string): Wording {
  return { figure: why, limits: undefined, isGap: true };
}
