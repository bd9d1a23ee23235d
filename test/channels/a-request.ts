import type { WebhookRequest } from '../../server/channels/webhook-request.ts';

export const RECEIVED_AT = 1_793_620_805_000;

/** A call as the service would hand it to an adapter. */
export function aRequest(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  url = 'https://hullo.example/webhooks/x/main',
): WebhookRequest {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { url, body: bytes, header: (name) => headers[name], receivedAt: RECEIVED_AT };
}
