import { createHmac } from 'node:crypto';

/**
 * A person or message id as it is kept: a keyed hash of 128 bits. Message ids are hashed as well, since WhatsApp's
 * hold the sender's number in base 64.
 * @param key the service's contact key
 * @param parts what makes it unique: site, channel, platform id
 */
export function hashContact(key: string, ...parts: readonly string[]): string {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
