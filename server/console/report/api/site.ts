export interface Site {
  readonly id: string;
  readonly name: string;
  /** IANA zone in which the site's days begin and end. */
  readonly timeZone: string;
  /** How far back touchpoints count unless the reader asks otherwise; also how long a reference lives. */
  readonly lookbackDays: number;
}
