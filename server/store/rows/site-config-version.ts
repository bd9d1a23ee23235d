/** One version of what a site's widget is told. */
export interface SiteConfigVersion {
  /** 1 for the first, and one more each time. */
  readonly version: number;
  readonly at: number;
  /** Who saved it: `key:<id>` or `person:<id>`. */
  readonly by: string;
  /** JSON, as it was saved. */
  readonly settings: string;
}
