import { join } from 'node:path';
import type { ServiceTerminal } from '../service-terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { CapturedRequest } from './captured-request.ts';
import { parseCaptures } from './parse-captures.ts';

/** The requests of one file, or of every file in a folder, in the order of their names. @throws UsageError */
export function capturesAt({ filesIn, readBytes }: ServiceTerminal, path: string): readonly CapturedRequest[] {
  const files = filesIn(path);
  if (!files) return parseCaptures(readBytes(path));
  if (files.length === 0) throw new UsageError(`There is no file in ${path}.`);
  return files.flatMap((file) => {
    try {
      return parseCaptures(readBytes(join(path, file)));
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(`${file}: ${error.message}`) : error;
    }
  });
}
