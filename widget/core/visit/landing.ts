/** The ad platform's id of its own click, kept as it came: case-sensitive, never altered. */
export interface AdClickId {
  /** The parameter's name in lower case: gclid, fbclid, ctwa_clid... */
  readonly kind: string;
  readonly value: string;
}

/**
 * How a visit began, as the page saw it: raw, so that what it means can be decided (and mended) by the service.
 * All empty: someone typed the address or used a bookmark.
 */
export interface Landing {
  /** Epoch milliseconds by the visitor's clock. */
  readonly at: number;
  readonly source?: string;
  readonly medium?: string;
  readonly campaign?: string;
  readonly term?: string;
  readonly content?: string;
  readonly adClickId?: AdClickId;
  /** Host of the page that linked here; never its path. */
  readonly referrer?: string;
}
