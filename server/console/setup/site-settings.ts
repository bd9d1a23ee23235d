/** The settings of a site, as `/api/sites/:id` tells them. */
export interface SiteSettings {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly origins: readonly string[];
  readonly lookbackDays: number;
  readonly silentDays: number;
  readonly currency: string;
  /** What a label means that somebody puts on a conversation in an inbox. */
  readonly labels: readonly {
    readonly label: string;
    readonly kind: string;
    readonly name: string;
    /** A decimal number; null where it is worth nothing by itself. */
    readonly value: string | null;
    readonly currency: string | null;
  }[];
}
