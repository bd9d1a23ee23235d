/** The settings of a site, as `/api/sites/:id` tells them. */
export interface SiteSettings {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly origins: readonly string[];
  readonly lookbackDays: number;
  readonly silentDays: number;
  readonly currency: string;
}
