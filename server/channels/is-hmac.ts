import { createHmac } from 'node:crypto';
import { safeEqual } from '../security/safe-equal.ts';

/** How a platform signs. */
export interface HmacKind {
  readonly algorithm: 'sha1' | 'sha256';
  readonly encoding: 'base64' | 'base64url' | 'hex';
}

/** Whether a signature was made under this secret over these parts, one after the other. */
export function isHmac(
  { algorithm, encoding }: HmacKind,
  secret: string | Buffer,
  signature: string | undefined,
  ...parts: readonly (string | Buffer)[]
): boolean {
  // A secret that was never set would let everything in.
  if (!signature || secret.length === 0) return false;
  const hmac = createHmac(algorithm, secret);
  for (const part of parts) hmac.update(part);
  return safeEqual(signature, hmac.digest(encoding));
}
