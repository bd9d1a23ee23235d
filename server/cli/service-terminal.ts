import type { Terminal } from './terminal.ts';

/** What the commands that know a service may touch besides. */
export interface ServiceTerminal extends Terminal {
  /** A file's bytes, `-` for standard input. @throws as node:fs does */
  readonly readBytes: (path: string) => Buffer;
  /** Names of the files in a folder, in order; undefined where there is no folder. */
  readonly filesIn: (path: string) => readonly string[] | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Random text for a new secret. */
  readonly newSecret: (length: number) => string;
}
