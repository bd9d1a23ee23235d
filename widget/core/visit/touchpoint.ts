import type { AdClickId } from './landing.ts';

/** One earlier contact that may earn credit. Empty string: not given. */
export interface Touchpoint {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Where the traffic came from: `google`, `instagram`, a host, `direct`. */
  readonly source: string;
  /** By what means: `cpc`, `paid-social`, `email`, `referral`, `none`. */
  readonly medium: string;
  readonly campaign: string;
  readonly term: string;
  readonly content: string;
  readonly adClickId?: AdClickId;
  /** The platform's id of the ad, when the platform itself told us. */
  readonly adId?: string;
  /** Names of the ad and of the set it runs in, where the owner gave them. */
  readonly adName?: string;
  readonly adSet?: string;
}
