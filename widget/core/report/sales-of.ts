import type { Money } from '../money/money.ts';

/** Money paid back lessens the value of what was sold, and is no sale itself. */
export const salesOf = (value: Money | null): 0 | 1 => (value !== null && value.amount < 0 ? 0 : 1);
