import { formatReference } from '#core/reference/format-reference.ts';
import { nearReferences } from '#core/reference/near-references.ts';
import { readReferences } from '#core/reference/read-references.ts';
import type { Command } from './command.ts';

/** What would be recognised in a message, and why. */
export const readReference: Command = {
  name: 'reference read',
  summary: 'Tells what would be recognised in the text on standard input, and why.',
  options: { json: { type: 'boolean', help: 'JSON instead of words' } },
  run(given, terminal) {
    const text = terminal.readInput();
    const intact = readReferences(text);
    const near = nearReferences(text).filter((reference) => !intact.includes(reference));
    if (given.flag('json')) {
      const shown = { intact: intact.map(formatReference), near: near.map(formatReference) };
      terminal.write(`${JSON.stringify(shown, null, 2)}\n`);
      return;
    }
    for (const reference of intact) {
      terminal.write(`${formatReference(reference)}  intact: nine symbols, and the check symbol fits\n`);
    }
    if (near.length > 0) {
      terminal.write(
        `${near.length} codes are one slip away from what stands there; one is taken if it alone is live:\n`,
      );
      terminal.write(`${near.map(formatReference).join(' ')}\n`);
    }
    if (intact.length + near.length === 0) terminal.write('Nothing here looks like a reference.\n');
  },
};
