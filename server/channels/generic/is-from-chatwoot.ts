import { safeEqual } from '../../security/safe-equal.ts';
import { isFresh } from '../is-fresh.ts';
import { isHmac } from '../is-hmac.ts';
import type { WebhookRequest } from '../webhook-request.ts';

/**
 * Whether Chatwoot sent this: `X-Chatwoot-Signature: sha256=<hex>` over `X-Chatwoot-Timestamp`, a dot and the body.
 * Versions before 2026 sign nothing; for them the secret may stand in the address, as `?token=`.
 */
export function isFromChatwoot(request: WebhookRequest, secret: string): boolean {
  const header = request.header('x-chatwoot-signature');
  if (header === undefined) {
    const token = URL.canParse(request.url) ? new URL(request.url).searchParams.get('token') : null;
    return secret !== '' && token !== null && safeEqual(token, secret);
  }
  const hex = /^sha256=([0-9a-f]{64})$/.exec(header)?.[1];
  const timestamp = request.header('x-chatwoot-timestamp');
  return (
    isFresh(timestamp, request.receivedAt) &&
    isHmac({ algorithm: 'sha256', encoding: 'hex' }, secret, hex, `${timestamp}.`, request.body)
  );
}
