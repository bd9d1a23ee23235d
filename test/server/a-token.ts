import { createHmac } from 'node:crypto';

/** The proof of Apple's providers: a token under the base-64 decoded secret. */
export function aToken(secret: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256' })}.${part({ aud: 'shop' })}`;
  return `${signed}.${createHmac('sha256', Buffer.from(secret, 'base64')).update(signed).digest('base64url')}`;
}
