/** What decides whether the panel may open by itself. Times are epoch milliseconds. */
export interface Habits {
  /** Page views and visits so far, with this one. */
  readonly views: number;
  readonly visits: number;
  /** When this page view and this visit began, and when the page was last seen. */
  readonly viewAt: number;
  readonly visitAt: number;
  readonly seenAt: number;
  /** When it opened by itself, oldest first. */
  readonly openedAt: readonly number[];
  /** When the visitor last closed it, or went to the chat: 0 for never. */
  readonly dismissedAt: number;
}
