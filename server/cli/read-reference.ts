import { formatReference } from '#core/reference/format-reference.ts';
import { nearReferences } from '#core/reference/near-references.ts';
import { readReferences } from '#core/reference/read-references.ts';
import type { Terminal } from './terminal.ts';

/** `reference read`: what would be recognised in the text on standard input, and why. */
export function readReference(_args: readonly string[], terminal: Terminal): void {
  const text = terminal.readInput();
  const intact = readReferences(text);
  const near = nearReferences(text).filter((reference) => !intact.includes(reference));
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
}
