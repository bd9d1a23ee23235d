/** What a key may do; each includes those before it. */
export type KeyScope = 'read' | 'write' | 'admin';

/** The site of a key that may see them all; no site can be called so. */
export const EVERY_SITE = '*';

/** A key of the API as it is kept: never its secret. */
export interface KeyRow {
  /** A site's id, or EVERY_SITE. */
  readonly site: string;
  /** `key_` and ten characters, which also stand in the key itself. */
  readonly id: string;
  /** What its owner calls it. */
  readonly name: string;
  readonly scope: KeyScope;
  /** SHA-256 of the whole key, hex. */
  readonly hash: string;
  readonly madeAt: number;
  /** Name of the caller who made it. */
  readonly madeBy: string;
  /** The hour in which it was used last; null if never. */
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
}
