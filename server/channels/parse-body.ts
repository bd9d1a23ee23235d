import { gunzipSync } from 'node:zlib';
import { parseExactJson } from './parse-exact-json.ts';
import type { WebhookRequest } from './webhook-request.ts';

/** As large as the largest body that is accepted unpacked: a small one must not unfold into a huge one. */
const UNPACKED_AT_MOST = 4 * 1024 * 1024;

/**
 * The JSON of a call, unpacked if it came packed.
 * @throws SyntaxError
 */
export function parseBody(request: WebhookRequest): unknown {
  try {
    const isPacked = request.header('content-encoding')?.trim().toLowerCase() === 'gzip';
    const bytes = isPacked ? gunzipSync(request.body, { maxOutputLength: UNPACKED_AT_MOST }) : request.body;
    return parseExactJson(bytes.toString('utf8'));
  } catch {
    throw new SyntaxError('The body is not JSON.');
  }
}
