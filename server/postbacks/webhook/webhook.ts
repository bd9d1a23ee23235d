import { z } from 'zod';
import { formatMinorUnits } from '#core/money/format-minor-units.ts';
import { signWebhook } from '../../security/sign-webhook.ts';
import { baseUrl } from '../base-url.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackFact } from '../postback-fact.ts';
import { readStatus } from '../read-status.ts';

const DAY_MS = 86_400_000;

const settings = z.strictObject({
  url: baseUrl,
  secret: z.string().min(16, { error: 'is the secret that signs the calls and needs at least 16 characters' }),
  /** Lets the address lead into a private network. */
  allowPrivate: z.boolean().default(false),
});
type Settings = z.output<typeof settings>;

/** Any address that wants to know, signed as our own generic webhook is. Nobody is named in it. */
export const webhook = postbackAdapter<Settings>({
  settings,
  eventName: z.string().min(1).max(100),
  tells: ['click', 'start', 'conversion'],
  secrets: ['secret'],
  maxAgeMs: 7 * DAY_MS,
  settleMs: 0,
  needs: () => [],
  whyNot: () => undefined,
  delivery: {
    by: 'request',
    batchSize: 1,
    request([fact], { url, secret }, { now }) {
      const body = JSON.stringify(fact ? callOf(fact) : {});
      return {
        url,
        headers: {
          'content-type': 'application/json',
          'hullo-event-id': fact?.id ?? '',
          'hullo-signature': signWebhook(body, secret, now),
        },
        body,
      };
    },
    read: (answer) => readStatus(answer) ?? { kind: 'sent', receipt: '' },
    mayBePrivate: ({ allowPrivate }) => allowPrivate,
  },
});

function callOf(fact: PostbackFact) {
  return {
    id: fact.id,
    event: fact.name,
    at: fact.at,
    channel: fact.channel,
    destination: fact.destination,
    conversationId: fact.conversation || null,
    clickId: fact.click || null,
    page: fact.page || null,
    source: fact.source,
    medium: fact.medium,
    campaign: fact.campaign,
    adId: fact.adId || null,
    adClickIds: fact.clickIds.map(({ kind, value, at }) => ({ kind, value, at })),
    // A decimal in a text: a number would not survive every reader.
    value: fact.amount ? formatMinorUnits(fact.amount.minor, fact.amount.currency) : null,
    currency: fact.amount?.currency ?? null,
  };
}
