/** What a command may touch of the world. */
export interface Terminal {
  /** The text of a table in a file, `-` for standard input. @throws UsageError where it is not UTF-8, else as node:fs does */
  readonly readTable: (path: string) => string;
  /** Everything on standard input, as text. */
  readonly readInput: () => string;
  /** Writes to standard output as it is. */
  readonly write: (text: string) => void;
  /** Writes to standard error as it is. */
  readonly writeError: (text: string) => void;
}
