import { attribute } from './attribute.ts';
import { readReference } from './read-reference.ts';
import { runCommand } from './run-command.ts';
import { standardStreams } from './standard-streams.ts';

// What the package ships: the commands that need the core alone. It is built into one file.

const OF_THE_SERVICE: ReadonlySet<string> = new Set(
  'sites connections keys export import replay doctor backup restore'.split(' '),
);

process.exitCode = await runCommand([attribute, readReference], process.argv.slice(2), standardStreams(), (name) =>
  OF_THE_SERVICE.has(name)
    ? `"${name}" belongs to the service, which runs from a checkout of Hullo and is not in this package: run it there.`
    : undefined,
);
