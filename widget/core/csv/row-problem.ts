/** What is wrong with one cell of a table. */
export interface RowProblem {
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  /** Empty where the whole line is meant. */
  readonly field: string;
  readonly message: string;
}
