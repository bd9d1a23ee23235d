import { createHmac } from 'node:crypto';

/** The value of `X-Hub-Signature-256` for these bytes. */
export function sign(appSecret: string, rawBody: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(rawBody, 'utf8').digest('hex')}`;
}
