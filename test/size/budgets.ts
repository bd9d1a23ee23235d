/** What may be downloaded, in bytes after brotli at quality 11, which is what a visitor's browser fetches. */
export const BUDGETS = {
  /** All that a shop's visitor waits for before the button can be tapped, whichever the channel. */
  launcher: 4_000,
  /** Lit, the element's class and the panel with floating-ui: what a tap that opens the panel waits for. */
  panel: 14_000,
  /** The code to scan, fetched when somebody asks for it. */
  qr: 4_500,
  /** The words of one language. */
  locale: 1_000,
  /** Everything of the widget but the code to scan, with one language. */
  widget: 20_000,
  /** First page of the console: what an advertiser waits for to see a report. */
  console: 120_000,
} as const;
