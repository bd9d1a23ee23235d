import type { PostbackAnswer } from './postback-answer.ts';
import type { PostbackRequest } from './postback-request.ts';

/** An answer is a line or two; more is not one. */
const BODY_AT_MOST = 64 * 1024;

/** How calls are made. */
export interface Calling {
  readonly now: () => number;
  /** Ends every call, when the service stops. */
  readonly stop: AbortSignal;
  /** How long a whole answer may take, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Makes a call. A redirect is an answer like others: following it would carry the token along.
 * @throws when nobody answered in full in time
 */
export async function postRequest(
  request: PostbackRequest,
  { now, stop, timeoutMs }: Calling,
): Promise<PostbackAnswer> {
  const response = await fetch(request.url, {
    method: request.method ?? 'POST',
    headers: { ...request.headers, 'user-agent': 'Hullo' },
    ...(request.method !== 'GET' && { body: request.body }),
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), stop]),
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
