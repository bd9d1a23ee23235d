/** What there is to know of a metric beside its figures. */
export interface Metric {
  /** Whole events, money, the cost of one event, or money over money. */
  readonly kind: 'count' | 'money' | 'cost' | 'ratio';
  /** Whether the figures of several rows or bars add up to that of all. */
  readonly addsUp: boolean;
  /**
   * Whether the latest bars of a chart are not final. `always`: what was spent has yet to bring its conversations.
   * `by-click`: only where things count at the time of their click; at their own time they are all there.
   */
  readonly lags: 'never' | 'by-click' | 'always';
}
