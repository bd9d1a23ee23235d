import { isHmac } from '../is-hmac.ts';

/**
 * Whether Meta signed these bytes: `X-Hub-Signature-256: sha256=<hex>`, HMAC-SHA256 under the app secret over the raw
 * body. Meta escapes non-ASCII before signing, so the bytes must not be parsed and written again.
 */
export function isSigned(body: Buffer, header: string | undefined, appSecret: string): boolean {
  const hex = /^sha256=([0-9a-f]{64})$/.exec(header ?? '')?.[1];
  return body.length > 0 && isHmac({ algorithm: 'sha256', encoding: 'hex' }, appSecret, hex, body);
}
