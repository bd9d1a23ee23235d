import type { Given } from './given.ts';
import type { Terminal } from './terminal.ts';

/** One `--option` of a command. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What stands for its value in the help: `<site>`. */
  readonly value?: string;
  readonly help: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
}

/** One thing to do at the terminal, as data: what it takes also writes its help. */
export interface Command<World extends Terminal = Terminal> {
  /** One or two words: `sites add`. */
  readonly name: string;
  readonly summary: string;
  /** The words after the name, as the help shows them: `<id>`. Those in brackets may be left out. */
  readonly takes?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Further options are handed on as they are, each with a value. */
  readonly takesOtherOptions?: boolean;
  /** More for its help: an example, or why. */
  readonly notes?: string;
  /** @throws UsageError with the one line to show; the exit code is 1 then */
  run(given: Given, world: World): Promise<void> | void;
}
