/** What may be downloaded, in bytes after brotli at quality 11, which is what a visitor's browser fetches. */
export const BUDGETS = {
  /** All that a shop's visitor waits for before the button can be tapped, whichever the channel. */
  launcher: 4_000,
  /** Lit, the element's class and the panel with floating-ui: what a tap that opens the panel waits for. */
  panel: 12_200,
  /** The words of one language. */
  locale: 500,
  /** A page with button and panel in one language, whichever these are: all but what an attribute of the owner's asks for. */
  page: 20_000,
  /** The same where a service is set, which is told of clicks and may override settings. */
  pageWithService: 23_000,
  /** That with hours. */
  pageWithHours: 25_100,
  /** First page of the console: what an advertiser waits for to see a report. */
  console: 120_000,
} as const;
