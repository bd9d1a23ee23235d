import { z } from 'zod';
import { baseUrl, joinUrl } from '../base-url.ts';
import { majorUnits } from '../major-units.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackFact } from '../postback-fact.ts';
import { readStatus } from '../read-status.ts';

const HOUR_MS = 3_600_000;
const VALUE_AT_MOST = 100;
/** What Google keeps for itself; such an event would be dropped without a word. */
const RESERVED =
  /^(ga_|google_|firebase_|gtag\.)|^(ad_activeview|ad_click|ad_exposure|ad_query|ad_reward|adunit_exposure|app_[a-z_]+|error|first_open|first_visit|in_app_purchase|notification_[a-z_]+|os_update|session_start|user_engagement)$/;

const settings = z.strictObject({
  measurementId: z.string().regex(/^G-[A-Z0-9]{4,20}$/, { error: 'is not a measurement id, like G-AB12CD34EF' }),
  apiSecret: z.string().min(1, { error: 'is needed: made under Admin, Data streams, Measurement Protocol' }),
  baseUrl: baseUrl.default('https://www.google-analytics.com'),
});
type Settings = z.output<typeof settings>;

/**
 * Google Analytics 4 by its Measurement Protocol. It answers nothing that would tell a fault, so everything that it
 * would drop in silence is checked here.
 */
export const ga4 = postbackAdapter<Settings>({
  settings,
  eventName: z
    .string()
    .regex(/^[A-Za-z]\w{0,39}$/, { error: 'is not an event name: a letter, then up to 39 letters, digits and _' })
    .refine((name) => !RESERVED.test(name), { error: 'is a name that Google Analytics keeps for itself' }),
  tells: ['click', 'start', 'conversion'],
  secrets: ['apiSecret'],
  // 72 hours, less one for clocks that differ: what is older is dropped without a word.
  maxAgeMs: 71 * HOUR_MS,
  settleMs: 0,
  needs: ({ measurementId }) => ['_ga', sessionCookie(measurementId)],
  whyNot: (fact) => (clientIdOf(fact.ids['_ga']) ? undefined : fact.isWithheld ? 'no_consent' : 'no_client_id'),
  delivery: {
    by: 'request',
    // A call is of one visitor.
    batchSize: 1,
    request: ([fact], given) => ({
      url: `${joinUrl(given.baseUrl, '/mp/collect')}?${new URLSearchParams({
        measurement_id: given.measurementId,
        api_secret: given.apiSecret,
      })}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fact ? callOf(fact, given) : {}),
    }),
    read: (answer) => readStatus(answer) ?? { kind: 'sent', receipt: '' },
  },
});

const sessionCookie = (measurementId: string) => `_ga_${measurementId.slice(2)}`;

/** `GA1.1.1166517152.1793620000` names the client by its last two parts. */
function clientIdOf(cookie: string | undefined): string | undefined {
  return /(\d+\.\d+)$/.exec(cookie ?? '')?.[1];
}

/** `GS1.1.<id>.…`, and since 2025 `GS2.1.s<id>$…`. */
function sessionIdOf(cookie: string | undefined): string | undefined {
  return /^GS\d+\.\d+\.s?(\d+)/.exec(cookie ?? '')?.[1];
}

function callOf(fact: PostbackFact, { measurementId }: Settings) {
  const sessionId = sessionIdOf(fact.ids[sessionCookie(measurementId)]);
  const said = { channel: fact.channel, click_id: fact.click, campaign: fact.campaign };
  return {
    client_id: clientIdOf(fact.ids['_ga']),
    timestamp_micros: `${fact.at}000`,
    events: [
      {
        name: fact.name,
        params: {
          ...(sessionId && { session_id: sessionId }),
          // Without it the event counts for no active user.
          engagement_time_msec: 1,
          ...Object.fromEntries(
            Object.entries(said)
              .filter(([, value]) => value !== '')
              .map(([name, value]) => [name, value.slice(0, VALUE_AT_MOST)]),
          ),
          ...(fact.kind === 'conversion' && { transaction_id: fact.id }),
          ...(fact.amount && { currency: fact.amount.currency, value: majorUnits(fact.amount) }),
        },
      },
    ],
  };
}
