/** What somebody wrote on a day. */
export interface Note {
  readonly id: string;
  /** `YYYY-MM-DD` of the site's calendar. */
  readonly day: string;
  readonly text: string;
}
