import { readBytes } from './read-bytes.ts';
import { readTable } from './read-table.ts';
import type { Terminal } from './terminal.ts';

/** The terminal that this process was started at. */
export function standardStreams(): Terminal {
  // "| head" reads what it wants and leaves; that is no fault of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    readTable,
    readInput: () => readBytes('-').toString('utf8'),
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  };
}
