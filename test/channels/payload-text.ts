import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../payloads');

/** A payload as it stands in its file. */
export function payloadText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}
