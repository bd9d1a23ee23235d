/** Why there is no report to show; each has words of its own and something that the reader can do. */
export type Failure =
  | 'unauthorized'
  /** The link through which the report is read asks for its password. */
  | 'link-closed'
  | 'link-ended'
  | 'unreachable'
  | 'refused'
  | 'server'
  | 'unreadable'
  | 'unknown-site'
  | 'bad-range'
  | 'bad-model'
  | 'bad-lookback'
  | 'bad-choice';
