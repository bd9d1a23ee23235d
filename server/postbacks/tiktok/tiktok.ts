import { z } from 'zod';
import { baseUrl, joinUrl } from '../base-url.ts';
import { majorUnits } from '../major-units.ts';
import { newestClickId, whyNoClickId } from '../newest-click-id.ts';
import type { Outcome } from '../outcome.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackAnswer } from '../postback-answer.ts';
import type { PostbackFact } from '../postback-fact.ts';
import { readJson } from '../read-json.ts';
import { readStatus } from '../read-status.ts';

const DAY_MS = 86_400_000;
/** The longest click window that TikTok offers. */
const CLICK_AGE_MS = 28 * DAY_MS;
/** Too many calls, a call that ran out of time, and (from 50000) faults of TikTok's own. */
const PASSING: ReadonlySet<number> = new Set([40100, 40200, 40201, 40202, 40700]);
/** The token is void or lacks a permission. */
const LOCKED_OUT: ReadonlySet<number> = new Set([40001, 40102, 40103, 40104, 40105, 40106]);

const settings = z.strictObject({
  pixelCode: z.string().regex(/^[A-Z0-9]{10,40}$/, { error: 'is not a pixel code, like C29B5EXAMPLE00000000' }),
  accessToken: z.string().min(1, { error: 'is needed: made in Events Manager' }),
  testEventCode: z.string().min(1).max(50).optional(),
  baseUrl: baseUrl.default('https://business-api.tiktok.com'),
});
type Settings = z.output<typeof settings>;

/** TikTok's Events API 2.0. No address and no person is named. */
export const tiktok = postbackAdapter<Settings>({
  settings,
  eventName: z.string().min(1).max(50),
  tells: ['click', 'start', 'conversion'],
  secrets: ['accessToken'],
  // Not documented; the strictest limit of the others.
  maxAgeMs: 7 * DAY_MS,
  settleMs: 0,
  needs: () => ['user_agent', '_ttp'],
  whyNot: (fact, _settings, now) =>
    (fact.amount?.minor ?? 0) < 0 ? 'refund' : whyNoClickId(fact, ['ttclid'], CLICK_AGE_MS, now),
  delivery: {
    by: 'request',
    // Of several, the answer does not tell which one was at fault.
    batchSize: 1,
    request: (facts, given) => ({
      url: joinUrl(given.baseUrl, '/open_api/v1.3/event/track/'),
      headers: { 'content-type': 'application/json', 'access-token': given.accessToken },
      body: JSON.stringify({
        event_source: 'web',
        event_source_id: given.pixelCode,
        data: facts.map(eventOf),
        ...(given.testEventCode && { test_event_code: given.testEventCode }),
      }),
    }),
    read: readAnswer,
  },
});

function eventOf(fact: PostbackFact) {
  const ttp = fact.ids['_ttp'];
  const userAgent = fact.ids['user_agent'];
  return {
    event: fact.name,
    event_time: Math.floor(fact.at / 1_000),
    event_id: fact.id,
    user: {
      ttclid: newestClickId(fact, ['ttclid'])?.value,
      ...(ttp && { ttp }),
      ...(userAgent && { user_agent: userAgent }),
    },
    ...(fact.page && { page: { url: fact.page } }),
    ...(fact.amount && { properties: { currency: fact.amount.currency, value: majorUnits(fact.amount) } }),
  };
}

/** HTTP 200 says only that TikTok was there; `code` says whether it took the event. */
function readAnswer(answer: PostbackAnswer): Outcome {
  const outcome = readStatus(answer);
  if (outcome) return outcome;
  const json = readJson(answer.body);
  const code = json?.['code'];
  if (typeof code !== 'number') {
    return { kind: 'retry', reason: 'HTTP 200 without a code: this is not an answer of TikTok’s' };
  }
  if (code === 0) return { kind: 'sent', receipt: String(json?.['request_id'] ?? '') };
  const reason = `code ${code}: ${String(json?.['message'] ?? 'no message')}`.slice(0, 300);
  if (PASSING.has(code) || code >= 50_000) return { kind: 'retry', reason };
  return { kind: 'refused', reason, ...(LOCKED_OUT.has(code) && { isLockedOut: true }) };
}
