import { z } from 'zod';
import { conversionEntry } from './conversion-entry.ts';
import { postbackEvent } from './postback-event.ts';

const match = z.object({
  method: z.enum(['platform', 'exact', 'repaired', 'none']).describe('How its click or ad was found.'),
  reason: z
    .enum([
      'reference_in_link',
      'ad_referral',
      'reference_in_text',
      'one_live_neighbour',
      'no_reference',
      'unknown_reference',
      'expired_reference',
      'ambiguous_reference',
      'second_use',
      'unknown_origin',
      'not_enough_data',
    ])
    .describe('Why it was found, or why not.'),
  confidence: z.enum(['certain', 'likely', 'none']),
});

const ad = z.object({
  adId: z.string().optional().describe("The platform's id of the ad, exact: 18 digits do not fit a number."),
  sourceType: z.enum(['ad', 'post']),
  hasClickId: z.boolean().optional().describe('The platform named its click, and can be told what came of it.'),
});

/** One conversation in a list. */
export const conversation = z.object({
  id: z.string().describe('`cnv_...`'),
  at: z.int().describe('When its first message was sent, by the platform.'),
  channel: z.string(),
  destination: z.string().describe('The number, page or bot that was written to.'),
  form: z.string().describe('text, image, order...: what the first message was.'),
  match,
  reference: z.string().nullable(),
  clickId: z.string().nullable(),
  ad: ad.nullable(),
});

const touchpoint = z.object({
  at: z.int(),
  source: z.string(),
  medium: z.string(),
  campaign: z.string(),
  term: z.string(),
  content: z.string(),
  adClickId: z.object({ kind: z.string(), value: z.string() }).optional(),
  adId: z.string().optional(),
  credits: z
    .record(z.string(), z.number())
    .describe('Its share under each model; under all but markov, which learns from all journeys together.'),
});

/** One conversation, and why each ad earned what it earned. */
export const explainedConversation = conversation.extend({
  click: z
    .object({ at: z.int(), page: z.string(), position: z.string(), device: z.string() })
    .nullable()
    .describe('The press that its reference belongs to.'),
  lookbackDays: z.int(),
  conversions: z.array(conversionEntry).readonly().describe('What it led to, oldest first.'),
  postbacks: z
    .array(postbackEvent.extend({ postback: z.string() }))
    .readonly()
    .describe('Who was told of it, of its click and of what came of it, and with what result.'),
  journey: z.array(touchpoint).readonly().describe('What led to it, oldest first.'),
});
