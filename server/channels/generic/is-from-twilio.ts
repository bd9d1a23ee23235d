import { isHmac } from '../is-hmac.ts';
import type { WebhookRequest } from '../webhook-request.ts';

/**
 * Whether Twilio sent this form: `X-Twilio-Signature` is base-64 HMAC-SHA1 under the auth token over the address that
 * it called, followed by each field's name and value in the order of the names.
 */
export function isFromTwilio(request: WebhookRequest, authToken: string): boolean {
  const form = new URLSearchParams(request.body.toString('utf8'));
  const fields = [...new Set(form.keys())]
    .sort()
    .flatMap((name) => [...new Set(form.getAll(name))].sort().map((value) => name + value));
  const signature = request.header('x-twilio-signature');
  return addressesOf(request.url).some((url) =>
    isHmac({ algorithm: 'sha1', encoding: 'base64' }, authToken, signature, url, ...fields),
  );
}

/** Twilio writes the standard port sometimes, and sometimes not. */
function addressesOf(url: string): string[] {
  const parts = /^(https?):\/\/([^/?#:]+)(?::(\d+))?(.*)$/s.exec(url);
  if (!parts) return [url];
  const [, scheme, host, port, rest] = parts;
  const standard = scheme === 'https' ? '443' : '80';
  const other = port === undefined ? `${scheme}://${host}:${standard}${rest}` : `${scheme}://${host}${rest}`;
  return port === undefined || port === standard ? [url, other] : [url];
}
