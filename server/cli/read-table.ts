import { isUtf8 } from 'node:buffer';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';

/**
 * A table's text; `-` is standard input.
 * @throws UsageError where its bytes are not UTF-8: names would be garbled, and two of them become one
 */
export function readTable(path: string): string {
  const bytes = readBytes(path);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new UsageError(`${path === '-' ? 'Standard input' : path} is not UTF-8: save the table as UTF-8.`);
}
