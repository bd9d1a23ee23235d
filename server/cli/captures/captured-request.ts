/** A webhook as somebody caught it on its way. */
export interface CapturedRequest {
  /** Path and query that were called; empty if the capture does not tell. */
  readonly path: string;
  /** Scheme and host that were called; empty if the capture does not tell. */
  readonly origin: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  /** Why the bytes of the body may not be those that were sent; empty if they are. */
  readonly doubt: string;
}
