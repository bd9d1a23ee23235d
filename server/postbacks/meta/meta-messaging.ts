import { z } from 'zod';
import { majorUnits } from '../major-units.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackFact } from '../postback-fact.ts';
import { graphEvents, graphSettings, META_MAX_AGE_MS } from './graph-events.ts';
import { readGraphAnswer } from './read-graph-answer.ts';

/** What Meta knows as an event of a chat. The web's `Lead` is none. */
const EVENTS = [
  'Purchase',
  'LeadSubmitted',
  'InitiateCheckout',
  'AddToCart',
  'ViewContent',
  'OrderCreated',
  'OrderShipped',
  'OrderDelivered',
  'OrderCanceled',
  'OrderReturned',
  'CartAbandoned',
  'QualifiedLead',
  'RatingProvided',
  'ReviewProvided',
] as const;

const settings = z.strictObject({
  ...graphSettings,
  /** Whose number it is. Without it nothing of WhatsApp can be sent. */
  whatsappBusinessAccountId: z
    .string()
    .regex(/^\d{5,20}$/, { error: 'is not an id: digits only' })
    .optional(),
  partnerAgent: z.string().min(1).max(50).default('hullo'),
});
type Settings = z.output<typeof settings>;

/** Meta's Conversions API for Business Messaging: what happened inside a chat on WhatsApp, Messenger or Instagram. */
export const metaMessaging = postbackAdapter<Settings>({
  settings,
  eventName: z.enum(EVENTS, { error: `is not an event of a chat: ${EVENTS.join(', ')}` }),
  tells: ['start', 'conversion'],
  secrets: ['accessToken'],
  maxAgeMs: META_MAX_AGE_MS,
  settleMs: 0,
  needs: (_settings, channel) =>
    channel === 'whatsapp' ? ['ctwa_clid'] : channel === 'messenger' || channel === 'instagram' ? ['contact'] : [],
  whyNot(fact, { whatsappBusinessAccountId }) {
    if ((fact.amount?.minor ?? 0) < 0) return 'refund';
    if (fact.name === 'Purchase' && !fact.amount) return 'no_value';
    switch (fact.channel) {
      case 'whatsapp':
        if (!whatsappBusinessAccountId) return 'no_account_id';
        // An ad's id never takes its place: the event would be credited to nobody, or to somebody else.
        return fact.ids['ctwa_clid'] ? undefined : 'no_click_id';
      case 'messenger':
      case 'instagram':
        return fact.ids['contact'] ? undefined : 'no_contact_id';
      default:
        return 'channel_not_supported';
    }
  },
  delivery: {
    by: 'request',
    // One invalid event has the whole batch refused.
    batchSize: 1,
    request: (facts, given) =>
      graphEvents(
        given,
        facts.map((fact) => eventOf(fact, given)),
        { partner_agent: given.partnerAgent },
      ),
    read: readGraphAnswer,
  },
});

function eventOf(fact: PostbackFact, given: Settings) {
  return {
    event_name: fact.name,
    event_time: Math.floor(fact.at / 1_000),
    event_id: fact.id,
    action_source: 'business_messaging',
    messaging_channel: fact.channel,
    user_data: personOf(fact, given),
    ...(fact.amount && { custom_data: { currency: fact.amount.currency, value: majorUnits(fact.amount) } }),
  };
}

/** Meta's own ids, as they came: they are not hashed. */
function personOf({ channel, destination, ids }: PostbackFact, { whatsappBusinessAccountId }: Settings) {
  switch (channel) {
    case 'whatsapp':
      return { whatsapp_business_account_id: whatsappBusinessAccountId, ctwa_clid: ids['ctwa_clid'] };
    case 'messenger':
      return { page_id: destination, page_scoped_user_id: ids['contact'] };
    default:
      return { instagram_business_account_id: destination, ig_sid: ids['contact'] };
  }
}
