/** What stands for a metric: a figure with the limits that chance leaves it, or in words why there is none. */
export interface Wording {
  readonly figure: string;
  readonly limits: string | undefined;
  /** There is no figure; the words say why. */
  readonly isGap: boolean;
}
