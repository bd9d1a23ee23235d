import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** A file's bytes; `-` is standard input. @throws UsageError for a folder, otherwise as node:fs does, naming the file */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    // The one message of Node's that does not say what it is about.
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw new UsageError(`${path} is a folder; name a file.`);
    throw error;
  }
}
