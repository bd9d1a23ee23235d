/** Settings of a site that decide what its messages become. */
export interface SiteRules {
  readonly lookbackDays: number;
  readonly silentDays: number;
}
