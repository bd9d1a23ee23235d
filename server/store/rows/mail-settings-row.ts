/** Who is sent the reports of a site, as its owner said in the console. */
export interface MailSettingsRow {
  readonly site: string;
  readonly at: number;
  /** Who saved it: `key:<id>` or `person:<id>`. */
  readonly by: string;
  /** JSON, as it was saved. */
  readonly settings: string;
}
