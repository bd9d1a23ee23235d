/** How sure the credits of a model are that learns from all journeys; each row then has its 95 % limits. */
export type CreditIntervals =
  | { readonly kind: 'intervals' }
  | { readonly kind: 'not_enough_data'; readonly conversions: number; readonly needed: number }
  /** Working them out would take long, and a table of so many rows is read for its first. Credits are as ever. */
  | { readonly kind: 'too_many_rows'; readonly rows: number; readonly atMost: number };

/** 95 % limits of a credit, in conversions. */
export interface CreditLimits {
  readonly lower: number;
  readonly upper: number;
}
