/** One visitor under two names: a visit without consent that goes on over midnight. */
export interface Night {
  readonly visitor: string;
  /** The name under yesterday's salt. */
  readonly former: string;
  /** Epoch milliseconds from which on yesterday's events may belong to the visit. */
  readonly since: number;
}
