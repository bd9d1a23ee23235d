import { readFileSync } from 'node:fs';
import { Fault } from '#core/fault.ts';
import { attribute } from './cli/attribute.ts';
import { readReference } from './cli/read-reference.ts';
import type { Terminal } from './cli/terminal.ts';
import { UsageError } from './cli/usage-error.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => void>> = {
  attribute,
  'reference read': readReference,
};

const terminal: Terminal = {
  readFile: (path) => readFileSync(path, 'utf8'),
  readInput: () => readFileSync(0, 'utf8'),
  write: (text) => process.stdout.write(text),
};

const [first = '', second = '', ...rest] = process.argv.slice(2);
const two = COMMANDS[`${first} ${second}`];
const one = COMMANDS[first];
try {
  if (two) two(rest, terminal);
  else if (one) one(process.argv.slice(3), terminal);
  else throw new UsageError(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
} catch (error) {
  // A slip of the person's is one line; a slip of ours should be seen whole.
  const isTheirs = error instanceof UsageError || error instanceof Fault || (error instanceof Error && 'code' in error);
  if (!isTheirs) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
