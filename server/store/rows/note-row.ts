/** What somebody wrote on a day of a site's report. */
export interface NoteRow {
  readonly site: string;
  /** `not_...` */
  readonly id: string;
  /** `YYYY-MM-DD`, of the site's calendar. */
  readonly day: string;
  readonly text: string;
  readonly madeAt: number;
  /** Name of the caller who made it. */
  readonly madeBy: string;
}
