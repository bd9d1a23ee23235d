import { createHash } from 'node:crypto';

/** What is kept of a long random token: enough to know it again, of no use to whoever reads the database. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
