/** Ids of a platform's or a browser's, which only the holder of the key can read. */
export interface SealedIds {
  /** Id of the message or event that brought them. */
  readonly subject: string;
  readonly keyId: string;
  readonly sealed: string;
  /** Epoch milliseconds; from then on no platform would take what they are for. */
  readonly keepUntil: number;
}
