import { createHmac } from 'node:crypto';
import type { ChannelConnection } from './channel-connection.ts';
import type { WebhookRequest } from './webhook-request.ts';

const BODY = Buffer.from('{"hullo":"test"}');

type Headers = Readonly<Record<string, string>>;
const hmac = (secret: string, encoding: 'hex' | 'base64', ...parts: readonly (string | Buffer)[]) => {
  const signature = createHmac('sha256', secret);
  for (const part of parts) signature.update(part);
  return signature.digest(encoding);
};

/** How each platform would prove a call. Twilio signs the address that it calls, and Apple's providers differ: not here. */
const PROOFS: Readonly<Record<string, (secret: string, seconds: string) => Headers>> = {
  meta: (secret) => ({ 'x-hub-signature-256': `sha256=${hmac(secret, 'hex', BODY)}` }),
  telegram: (secret) => ({ 'x-telegram-bot-api-secret-token': secret }),
  line: (secret) => ({ 'x-line-signature': hmac(secret, 'base64', BODY) }),
  viber: (secret) => ({ 'x-viber-content-signature': hmac(secret, 'hex', BODY) }),
  generic: (secret, t) => ({ 'hullo-signature': `t=${t},v1=${hmac(secret, 'hex', `${t}.`, BODY)}` }),
  chatwoot: (secret, t) => ({
    'x-chatwoot-timestamp': t,
    'x-chatwoot-signature': `sha256=${hmac(secret, 'hex', `${t}.`, BODY)}`,
  }),
};

/**
 * A call as the platform itself would sign it under the secret that is set; undefined where that cannot be imitated.
 * @param now epoch milliseconds
 */
export function signedSample(
  { platform, secret }: ChannelConnection & { readonly platform: string },
  now: number,
): WebhookRequest | undefined {
  const headers = PROOFS[platform]?.(secret, String(Math.floor(now / 1_000)));
  return headers && { url: 'https://hullo.invalid/', header: (name) => headers[name], body: BODY, receivedAt: now };
}
