/** What ads cost on one day: whole minor units in the currency that was paid. */
export interface SpendRow {
  /** `YYYY-MM-DD` in the site's calendar. */
  readonly day: string;
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
  readonly content: string;
  /** The ad platform's id of the ad. */
  readonly ad: string;
  readonly currency: string;
  readonly amount: number;
}

/** What an ad's id is called. */
export interface AdName {
  readonly ad: string;
  readonly name: string;
  readonly adSet: string;
  readonly campaign: string;
}

/** One export of spend: no two rows share a key, which is everything but the amount. */
export interface SpendSheet {
  /** `spd_...`, used if this is a new import. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Whose export it was; empty if it was nobody's that is known. */
  readonly format: string;
  /** Equal for equal rows. */
  readonly fingerprint: string;
  readonly rows: readonly [SpendRow, ...SpendRow[]];
  readonly ads: readonly AdName[];
}

/** The key of a row, in the order of the tables' primary keys. */
export const SPEND_KEY = ['day', 'source', 'medium', 'campaign', 'content', 'ad', 'currency'] as const;
