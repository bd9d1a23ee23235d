import { parseArgs } from 'node:util';
import { Fault } from '#core/fault.ts';
import type { Command } from './command.ts';
import { commandHelp } from './command-help.ts';
import { Given } from './given.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Does what the words ask for.
 * @param elsewhere what to say of a command that this program does not have
 * @returns the exit code: 0 for done, 1 for something that the person has to mend
 */
export async function runCommand<World extends Terminal>(
  commands: readonly Command<World>[],
  args: readonly string[],
  world: World,
  elsewhere: (name: string) => string | undefined = () => undefined,
): Promise<number> {
  try {
    await run(commands, args, world, elsewhere);
    return 0;
  } catch (error) {
    if (!isTheirs(error)) throw error;
    // One line, whatever a library wrote.
    world.writeError(`${error.message.split('\n', 1)[0]}\n`);
    return 1;
  }
}

async function run<World extends Terminal>(
  commands: readonly Command<World>[],
  args: readonly string[],
  world: World,
  elsewhere: (name: string) => string | undefined,
): Promise<void> {
  const words = args.slice(0, 2).filter((word) => !word.startsWith('-'));
  const command =
    commands.findLast(({ name }) => name === words.join(' ')) ?? commands.find(({ name }) => name === words[0]);
  if (!command) {
    const [first] = words;
    const near = commands.filter(({ name }) => first === undefined || name.split(' ')[0] === first);
    if (args.includes('--help') || args.includes('-h') || (args.length === 1 && first === 'help')) {
      world.write(commandHelp.ofAll(near.length > 0 ? near : commands));
      return;
    }
    const known = (near.length > 0 ? near : commands).map(({ name }) => name).join(', ');
    const unknown = words.length > 0 ? elsewhere(words[0] ?? '') : undefined;
    throw new UsageError(unknown ?? `Say what to do: ${known}. --help tells more.`);
  }
  const rest = args.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    world.write(commandHelp.of(command));
    return;
  }
  await command.run(given(command, rest), world);
}

function given<World extends Terminal>(command: Command<World>, rest: readonly string[]): Given {
  const options: Record<string, { type: 'string' | 'boolean'; multiple: boolean }> = {};
  for (const [name, { type, multiple = false }] of Object.entries(command.options)) options[name] = { type, multiple };
  if (command.takesOtherOptions) {
    // Options that no table names have a value each, so that "--from 2026-11-01" is not a flag and a word.
    for (const [, name = ''] of rest.map((word) => /^--([\w-]+)/.exec(word) ?? [])) {
      if (name !== '') options[name] ??= { type: 'string', multiple: true };
    }
  }
  const { values, positionals } = parseArgs({ args: [...rest], allowPositionals: true, options });
  return new Given(positionals, values);
}

/** A slip of the person's is one line; a slip of ours should be seen whole. */
function isTheirs(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof UsageError || error instanceof Fault || error.name === 'ConfigError' || 'code' in error;
}
