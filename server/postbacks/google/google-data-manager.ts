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
import { GOOGLE_CLICK_IDS, GOOGLE_MAX_AGE_MS } from './google-click-ids.ts';
import { googleCredentials } from './google-credentials.ts';
import { googleTokenRequest, readGoogleToken } from './google-token-request.ts';
import { readRequestStatus } from './read-request-status.ts';

/** As it stands in the account's own page, 123-456-7890, or without the dashes. */
const account = z
  .string()
  .transform((text) => text.replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6,12}$/, { error: 'is not a Google Ads account id, like 123-456-7890' }));

const settings = z.strictObject({
  /** The conversion customer: the account in which the conversion action lives. */
  accountId: account,
  /** The manager account through which it is reached. */
  loginAccountId: account.optional(),
  credentials: googleCredentials,
  /** What the visitor's consent covers besides measuring: personalised ads. */
  adPersonalization: z.boolean().default(false),
  /** Google checks and forgets. */
  validateOnly: z.boolean().default(false),
  baseUrl: baseUrl.default('https://datamanager.googleapis.com'),
  tokenUrl: baseUrl.default('https://oauth2.googleapis.com/token'),
});
type Settings = z.output<typeof settings>;

/** Google's Data Manager API. An event's name is the number of its conversion action. */
export const googleDataManager = postbackAdapter<Settings>({
  settings,
  eventName: z.string().regex(/^\d{1,20}$/, { error: 'is not the number of a conversion action' }),
  tells: ['click', 'start', 'conversion'],
  secrets: ['credentials'],
  maxAgeMs: GOOGLE_MAX_AGE_MS,
  settleMs: 0,
  needs: () => [],
  whyNot: (fact, _settings, now) =>
    (fact.amount?.minor ?? 0) < 0 ? 'refund' : whyNoClickId(fact, GOOGLE_CLICK_IDS, GOOGLE_MAX_AGE_MS, now),
  delivery: {
    by: 'request',
    // One fault refuses the whole request; those refused together are then sent one by one.
    batchSize: 100,
    request: (facts, given, { token }) => ({
      url: joinUrl(given.baseUrl, '/v1/events:ingest'),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(ingestOf(facts, given)),
    }),
    read: readAnswer,
    followUp: {
      afterMs: 30 * 60_000,
      request: (receipt, given, { token }) => ({
        method: 'GET',
        url: joinUrl(given.baseUrl, `/v1/requestStatus:retrieve?requestId=${encodeURIComponent(receipt)}`),
        headers: { authorization: `Bearer ${token}` },
        body: '',
      }),
      read: readRequestStatus,
    },
    token: {
      request: (given, now) => googleTokenRequest(given.credentials, given.tokenUrl, now),
      read: readGoogleToken,
    },
  },
});

function ingestOf(facts: readonly PostbackFact[], given: Settings) {
  const accountOf = (accountId: string) => ({ accountType: 'GOOGLE_ADS', accountId });
  return {
    validateOnly: given.validateOnly,
    encoding: 'HEX',
    destinations: [...new Set(facts.map(({ name }) => name))].map((action) => ({
      reference: referenceOf(action),
      operatingAccount: accountOf(given.accountId),
      ...(given.loginAccountId && { loginAccount: accountOf(given.loginAccountId) }),
      productDestinationId: action,
    })),
    events: facts.map((fact) => eventOf(fact, given)),
  };
}

const referenceOf = (action: string) => `action-${action}`;

function eventOf(fact: PostbackFact, { adPersonalization }: Settings) {
  const click = newestClickId(fact, GOOGLE_CLICK_IDS);
  const granted = (isGranted: boolean) => (isGranted ? 'CONSENT_GRANTED' : 'CONSENT_DENIED');
  return {
    destinationReferences: [referenceOf(fact.name)],
    transactionId: fact.id,
    // RFC 3339 in whole seconds, as everywhere else.
    eventTimestamp: `${new Date(Math.floor(fact.at / 1_000) * 1_000).toISOString().slice(0, 19)}Z`,
    eventSource: 'WEB',
    ...(click && { adIdentifiers: { [click.kind]: click.value } }),
    ...(fact.amount && { currency: fact.amount.currency, conversionValue: majorUnits(fact.amount) }),
    consent: {
      adUserData: granted(fact.isConsented),
      adPersonalization: granted(fact.isConsented && adPersonalization),
    },
  };
}

function readAnswer(answer: PostbackAnswer, { validateOnly }: Settings): Outcome {
  const outcome = readStatus(answer);
  if (outcome) return outcome;
  const json = readJson(answer.body);
  const receipt = json?.['requestId'];
  // What is only checked is given no id.
  if (validateOnly && json && receipt === undefined) return { kind: 'sent', receipt: '' };
  return typeof receipt === 'string'
    ? { kind: 'sent', receipt }
    : { kind: 'retry', reason: 'HTTP 200 without requestId: this is not an answer of Google’s' };
}
