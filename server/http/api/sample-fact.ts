import { z } from 'zod';
import { Fault } from '#core/fault.ts';
import { toMinorUnits } from '#core/money/to-minor-units.ts';
import { AD_CLICK_IDS } from '#core/visit/ad-click-ids.ts';
import { PLATFORMS } from '../../channels/platforms.ts';
import type { Postback } from '../../config/config.ts';
import type { PostbackFact } from '../../postbacks/postback-fact.ts';

/** Something made up, to see what a postback would say of it. What is left out is made up as well. */
export const sampleFactInput = z
  .strictObject({
    event: z.string().min(1).max(100).optional(),
    /** Epoch milliseconds. */
    at: z.int().min(0).optional(),
    channel: z.enum(PLATFORMS).default('whatsapp'),
    destination: z.string().max(100).default('100200300400500'),
    page: z.string().max(2_048).default('https://shop.example/'),
    /** A decimal, `12.50`. */
    value: z.string().max(40).optional(),
    currency: z.string().optional(),
    consent: z.enum(['granted', 'denied']).default('granted'),
    clickIds: z
      .array(z.strictObject({ kind: z.enum(AD_CLICK_IDS), value: z.string().max(512) }))
      .max(10)
      .optional(),
  })
  .refine(({ value, currency }) => (value === undefined) === (currency === undefined), {
    error: 'needs both value and currency, or neither',
  });

/** @throws Fault `bad_request` where the postback does not tell of such an event */
export function sampleFact(postback: Postback, input: z.output<typeof sampleFactInput>, now: number): PostbackFact {
  const event = input.event ?? Object.keys(postback.when)[0] ?? '';
  const name = postback.when[event];
  if (name === undefined) {
    throw new Fault('bad_request', `event is none of this postback's: ${Object.keys(postback.when).join(', ')}.`);
  }
  const isAllowed = input.consent === 'granted' || !postback.needsConsent;
  const clickIds = input.clickIds ?? AD_CLICK_IDS.map((kind) => ({ kind, value: `EXAMPLE_${kind}` }));
  const at = input.at ?? now;
  return {
    id: 'start-EXAMPLE',
    kind: event === 'click' ? 'click' : event === 'conversation_start' ? 'start' : 'conversion',
    event,
    name,
    at,
    channel: input.channel,
    destination: input.destination,
    conversation: 'cnv_EXAMPLE',
    click: 'clk_example',
    page: input.page,
    source: 'example',
    medium: 'cpc',
    campaign: 'example',
    adId: '',
    isConsented: input.consent === 'granted',
    clickIds: isAllowed ? clickIds.map((id) => ({ ...id, at })) : [],
    ids: { contact: '1234567890', ctwa_clid: 'EXAMPLE_ctwa_clid', ...(isAllowed && COOKIES) },
    isWithheld: !isAllowed,
    ...(input.value !== undefined &&
      input.currency !== undefined && {
        amount: { minor: toMinorUnits(input.value, input.currency), currency: input.currency },
      }),
  };
}

const COOKIES = {
  user_agent: 'Mozilla/5.0',
  _fbp: 'fb.1.1793620000000.1116446470',
  _ttp: 'EXAMPLE_ttp',
  _ga: 'GA1.1.1166517152.1793620000',
};
