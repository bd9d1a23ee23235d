import { z } from 'zod';
import { majorUnits } from '../major-units.ts';
import { newestClickId, whyNoClickId } from '../newest-click-id.ts';
import { postbackAdapter } from '../postback-adapter.ts';
import type { PostbackFact } from '../postback-fact.ts';
import { graphEvents, graphSettings, META_MAX_AGE_MS } from './graph-events.ts';
import { readGraphAnswer } from './read-graph-answer.ts';

/** Life of Meta's own cookie for a click. */
const CLICK_AGE_MS = 90 * 86_400_000;

const settings = z.strictObject(graphSettings);

/** Meta's Conversions API for websites: what came of a visit that an ad led to. No address and no person is named. */
export const metaWeb = postbackAdapter<z.output<typeof settings>>({
  settings,
  eventName: z.string().min(1).max(50),
  tells: ['click', 'start', 'conversion'],
  secrets: ['accessToken'],
  maxAgeMs: META_MAX_AGE_MS,
  settleMs: 0,
  needs: () => ['user_agent', '_fbp', '_fbc'],
  whyNot(fact, _settings, now) {
    if ((fact.amount?.minor ?? 0) < 0) return 'refund';
    if (fact.name === 'Purchase' && !fact.amount) return 'no_value';
    const reason = fact.ids['_fbc'] || fact.ids['_fbp'] ? undefined : whyNoClickId(fact, ['fbclid'], CLICK_AGE_MS, now);
    // Both are demanded of an event of a website.
    return reason ?? (fact.page && fact.ids['user_agent'] ? undefined : fact.isWithheld ? 'no_consent' : 'no_page');
  },
  delivery: {
    by: 'request',
    // One invalid event has the whole batch refused.
    batchSize: 1,
    request: (facts, given) => graphEvents(given, facts.map(eventOf)),
    read: readGraphAnswer,
  },
});

function eventOf(fact: PostbackFact) {
  const click = newestClickId(fact, ['fbclid']);
  // Index 1 is what a server writes; the click id is case-sensitive and goes as it came.
  const fbc = fact.ids['_fbc'] ?? (click && `fb.1.${click.at}.${click.value}`);
  const fbp = fact.ids['_fbp'];
  return {
    event_name: fact.name,
    event_time: Math.floor(fact.at / 1_000),
    event_id: fact.id,
    action_source: 'website',
    event_source_url: fact.page,
    user_data: { client_user_agent: fact.ids['user_agent'], ...(fbc && { fbc }), ...(fbp && { fbp }) },
    custom_data: {
      channel: fact.channel,
      ...(fact.amount && { currency: fact.amount.currency, value: majorUnits(fact.amount) }),
    },
  };
}
