/** The ways to share credit, by the name under which reports and requests know them. */
export type AttributionModelName =
  | 'last-click'
  | 'first-click'
  | 'last-non-direct'
  | 'linear'
  | 'time-decay'
  | 'position-based'
  | 'j-shaped'
  | 'inverse-j'
  | 'markov'
  | 'shapley';
