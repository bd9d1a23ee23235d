/** A browser that is signed in. */
export interface SessionRow {
  /** SHA-256, hex, of the token that the browser holds. */
  readonly id: string;
  /** Null: whoever opened the link that the service printed at its start. */
  readonly person: string | null;
  /** Browser and system, in words: enough to know it again in a list. */
  readonly device: string;
  readonly madeAt: number;
  /** The hour of its last request. */
  readonly seenAt: number;
}
