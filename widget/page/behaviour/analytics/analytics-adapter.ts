/** What happened, in the words that advertising tools share. */
export interface AnalyticsEvent {
  readonly type: 'impression' | 'open' | 'click' | 'handoff';
  /** The name by which reports know it: `generate_lead` for the step into the chat, else `hullo_` and the type. */
  readonly name: string;
  /** The id under which our own service knows it, by which a tool can tell a repetition; empty where it has none. */
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Passes events on to one tool of the page's. */
export interface AnalyticsAdapter {
  /** Whether the tool keeps something of the visitor and leaves the question of consent to the page. */
  readonly needsConsent: boolean;
  /** Does nothing where the page has no such tool. */
  send(event: AnalyticsEvent): void;
}
