/** A call of a platform's, before anything in it is believed. */
export interface WebhookRequest {
  /** The address that the platform called, as it knows it: scheme, host, path and query. Some sign it. */
  readonly url: string;
  /** A header by its lower-case name. One that was sent twice is one text with both, which fits no proof. */
  readonly header: (name: string) => string | undefined;
  /** The bytes as they came: parsed and written again they would be others. */
  readonly body: Buffer;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}
