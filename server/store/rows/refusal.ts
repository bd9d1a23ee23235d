/** Something that was not counted, and why. */
export interface Refusal {
  /** Empty where the site is not known. */
  readonly site: string;
  readonly reason: string;
  readonly count: number;
  /** Epoch milliseconds. */
  readonly at: number;
}
