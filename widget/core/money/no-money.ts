import type { Money } from './money.ts';

/** What nothing is worth: one for all, since there are many. */
export const NO_MONEY: readonly Money[] = [];
