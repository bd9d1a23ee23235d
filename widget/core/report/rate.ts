import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** A share of some events with its 95 % limits (Wilson), or that there were none to take a share of. */
export type Rate =
  | {
      readonly kind: 'rate';
      readonly count: number;
      readonly of: number;
      readonly rate: number;
      readonly lower: number;
      readonly upper: number;
    }
  | { readonly kind: 'too_few'; readonly count: 0; readonly of: 0 };

export function rateOf(count: number, of: number): Rate {
  return of === 0
    ? { kind: 'too_few', count: 0, of }
    : { kind: 'rate', count, of, rate: count / of, ...wilsonInterval(count, of) };
}
