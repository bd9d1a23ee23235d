import type { Outcome } from '../outcome.ts';
import type { PostbackAnswer } from '../postback-answer.ts';
import { readJson } from '../read-json.ts';
import { readStatus } from '../read-status.ts';

/**
 * Graph API error codes that pass by themselves, though they come with HTTP 400: 1 and 2 are faults of Meta's own,
 * the others are rate limits (app, user, page, ads management, business use case).
 */
const PASSING: ReadonlySet<number> = new Set([1, 2, 4, 17, 32, 341, 613, 80000, 80001, 80002, 80003, 80004, 80014]);
/** The token is void, or lacks a permission. */
const LOCKED_OUT: ReadonlySet<number> = new Set([10, 102, 190, 200, 299]);

/** Meta's answer to events of the Conversions API. */
export function readGraphAnswer(answer: PostbackAnswer): Outcome {
  const json = readJson(answer.body);
  const outcome = readStatus(answer);
  if (!outcome) {
    const received = Number(json?.['events_received']);
    if (received > 0) return { kind: 'sent', receipt: String(json?.['fbtrace_id'] ?? '') };
    return { kind: 'retry', reason: 'HTTP 200 without events_received: this is not an answer of Meta’s' };
  }
  const error = json?.['error'] as Readonly<Record<string, unknown>> | null | undefined;
  if (outcome.kind !== 'refused' || typeof error !== 'object' || !error) return outcome;
  const code = Number(error['code']);
  const words = error['error_user_msg'] ?? error['message'];
  const reason = `HTTP ${answer.status}, code ${code}: ${String(words ?? 'no message')}`.slice(0, 300);
  if (error['is_transient'] === true || PASSING.has(code)) return { kind: 'retry', reason };
  return { kind: 'refused', reason, ...((LOCKED_OUT.has(code) || outcome.isLockedOut) && { isLockedOut: true }) };
}
