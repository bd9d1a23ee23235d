export interface Site {
  readonly id: string;
  readonly name: string;
  /** IANA zone in which the site's days begin and end. */
  readonly timeZone: string;
}
