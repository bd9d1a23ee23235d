import type { Outcome } from './outcome.ts';
import type { PostbackAnswer } from './postback-answer.ts';
import { retryAfterMs } from './retry-after-ms.ts';

/** Statuses below 500 that ask to come again. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);
const EXCERPT = 300;

/** What the status alone tells; undefined where it says that all is well, and the body has the word. */
export function readStatus(answer: PostbackAnswer): Outcome | undefined {
  const { status } = answer;
  if (status >= 200 && status < 300) return;
  const reason = [`HTTP ${status}`, excerpt(answer.body)].filter(Boolean).join(': ');
  if (status >= 500 || LATER.has(status)) {
    const afterMs = retryAfterMs(answer.header('retry-after'), answer.receivedAt);
    return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
  }
  if (status >= 300 && status < 400) {
    // Following it would carry the token to whoever stands there.
    return { kind: 'refused', reason: `HTTP ${status}: the address redirects elsewhere; set the final address` };
  }
  return { kind: 'refused', reason, ...((status === 401 || status === 403) && { isLockedOut: true }) };
}

function excerpt(body: string): string {
  return body.replace(/\s+/g, ' ').trim().slice(0, EXCERPT);
}
