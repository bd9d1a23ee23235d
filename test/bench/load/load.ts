/** Requests to be sent, all different, and what has to be stored once they are acknowledged. */
export interface Load {
  /** Clicks that some of the messages carry; sent before the clock runs. */
  readonly before: readonly Buffer[];
  readonly requests: readonly Buffer[];
  /** Rows that each request makes. */
  readonly rowsEach: number;
}
