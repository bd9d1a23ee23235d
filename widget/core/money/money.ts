/** An amount of one currency. */
export interface Money {
  /** ISO 4217, in capitals. */
  readonly currency: string;
  /** Whole minor units; below zero for a refund. */
  readonly amount: number;
}
