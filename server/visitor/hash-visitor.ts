import { hash } from 'node:crypto';

/**
 * A visitor of one day: a keyed hash of address and browser under a salt that is deleted within 48 hours, after
 * which nobody can tell whose it was. IPv6 counts by its /64, the part that belongs to one household.
 */
export function hashVisitor(salt: string, site: string, address: string, userAgent: string): string {
  // Salt first and the digest cut: nothing can be appended to it, and it costs a quarter of an HMAC on every beacon.
  return hash('sha256', JSON.stringify([salt, site, household(address), userAgent]), 'base64url').slice(0, 16);
}

function household(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::', 2);
  const groups = head.split(':').filter(Boolean);
  const missing = plain.includes('::') ? 8 - groups.length - tail.split(':').filter(Boolean).length : 0;
  return [...groups, ...Array<string>(missing).fill('0'), ...tail.split(':').filter(Boolean)].slice(0, 4).join(':');
}
