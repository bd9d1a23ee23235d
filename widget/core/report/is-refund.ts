import type { ConversionFact } from './fact.ts';

/** Money paid back lessens the value of what was sold, and is no sale itself. */
export function isRefund({ value }: Pick<ConversionFact, 'value'>): boolean {
  return value !== null && value.amount < 0;
}
