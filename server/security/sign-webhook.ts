import { createHmac } from 'node:crypto';

/**
 * The header `Hullo-Signature` for a body: `t=<unix seconds>,v1=<hex>`, where v1 is HMAC-SHA256 under the shared
 * secret over the time, a dot and the raw body. The time is signed, so that an old call cannot be sent again later.
 * @param at epoch milliseconds
 */
export function signWebhook(body: string | Buffer, secret: string, at: number): string {
  const seconds = Math.floor(at / 1_000);
  const hex = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
  return `t=${seconds},v1=${hex}`;
}
