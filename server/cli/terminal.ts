/** What a command may touch of the world. */
export interface Terminal {
  /** A file's text. @throws as node:fs does */
  readonly readFile: (path: string) => string;
  /** Everything on standard input, as text. */
  readonly readInput: () => string;
  /** Writes to standard output as it is. */
  readonly write: (text: string) => void;
  /** Writes to standard error as it is. */
  readonly writeError: (text: string) => void;
}
