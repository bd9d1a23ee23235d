/** A share with its 95 % limits, or that there was nothing to take one of. */
export type ReadRate =
  | {
      readonly kind: 'rate';
      readonly count: number;
      readonly of: number;
      readonly lower: number;
      readonly upper: number;
    }
  | { readonly kind: 'too_few' };
