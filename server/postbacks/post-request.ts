import type { PostbackAnswer } from './postback-answer.ts';
import type { PostbackRequest } from './postback-request.ts';

const TIMEOUT_MS = 10_000;
/** An answer is a line or two; more is not one. */
const BODY_AT_MOST = 64 * 1024;

/**
 * Makes a call. A redirect is an answer like others: following it would carry the token along.
 * @param stop ends the call early
 * @throws when nobody answered in full within ten seconds
 */
export async function postRequest(
  request: PostbackRequest,
  now: () => number,
  stop: AbortSignal,
): Promise<PostbackAnswer> {
  const response = await fetch(request.url, {
    method: 'POST',
    headers: { ...request.headers, 'user-agent': 'Hullo' },
    body: request.body,
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), stop]),
  });
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    body: await beginningOf(response),
    receivedAt: now(),
  };
}

async function beginningOf(response: Response): Promise<string> {
  if (!response.body) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > BODY_AT_MOST) break;
  }
  return Buffer.concat(chunks).toString('utf8', 0, BODY_AT_MOST);
}
