/** What came back. */
export interface PostbackAnswer {
  readonly status: number;
  /** A header by its lower-case name. */
  readonly header: (name: string) => string | null;
  /** As far as it was worth reading. */
  readonly body: string;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}
