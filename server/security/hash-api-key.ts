import { createHash } from 'node:crypto';

/** A key as it is kept, hex. Keys are long and random, so that a slow hash would gain nothing. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
