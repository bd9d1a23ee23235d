import { isFresh } from '../is-fresh.ts';
import { isHmac } from '../is-hmac.ts';

/**
 * Whether a body bears a good `Hullo-Signature` that is no older, and no further ahead, than five minutes. Several v1
 * may stand there while a secret is being changed. How old the messages inside are does not matter.
 * @param now epoch milliseconds
 */
export function isWebhookSigned(body: Buffer, header: string | undefined, secret: string, now: number): boolean {
  const parts = (header ?? '').split(',').map((part) => part.trim());
  const [time, ...times] = parts.filter((part) => part.startsWith('t=')).map((part) => part.slice(2));
  if (time === undefined || times.length > 0 || !isFresh(time, now)) return false;
  return parts
    .filter((part) => part.startsWith('v1='))
    .some((part) => isHmac({ algorithm: 'sha256', encoding: 'hex' }, secret, part.slice(3), `${time}.`, body));
}
