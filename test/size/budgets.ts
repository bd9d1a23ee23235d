/** What may be downloaded, in bytes after brotli at quality 11, which is what a visitor's browser fetches. */
export const BUDGETS = {
  /** All that a shop's visitor waits for before the button can be tapped, whichever the channel. */
  launcher: 4_000,
  /** Everything that a page with one channel may ever load of the widget. */
  widget: 20_000,
  /** First page of the console: what an advertiser waits for to see a report. */
  console: 120_000,
} as const;
