import type { PostbackRule } from '../../config/config.ts';

/** Settings of a site that decide what its messages become. */
export interface SiteRules {
  readonly lookbackDays: number;
  readonly silentDays: number;
  /** Who is to be told of what happens; nobody unless given. */
  readonly postbacks?: readonly PostbackRule[] | undefined;
}
