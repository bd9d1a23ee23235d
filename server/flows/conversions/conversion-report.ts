import { z } from 'zod';
import { PLATFORMS } from '../../channels/platforms.ts';

const error = 'is not an id: give text of 1 to 200 characters';
const id = z.union([z.string({ error }).trim().min(1, { error }).max(200, { error }), z.int()], { error });

/** A conversion as it is reported to us, in JSON or as a row of a file. */
export const conversionReport = z.strictObject({
  externalId: id.describe('Your own id of it: one that was reported before is never counted again.'),
  kind: z.enum(['lead', 'purchase', 'other'], { error: 'is not lead, purchase or other' }).optional(),
  name: z.string().trim().max(100).optional().describe('What you call it; its kind if left out.'),
  value: z
    .union([z.string().max(60), z.number()], { error: 'is not an amount, like "129.90"' })
    .optional()
    .describe('In the currency’s own unit, with a decimal point; below zero for a refund.'),
  currency: z.string().optional().describe('ISO 4217; needed beside a value.'),
  at: z
    .union([z.string(), z.number()], { error: 'is not a time' })
    .optional()
    .describe('Epoch milliseconds, or ISO 8601 with its offset; now if left out.'),
  refundOf: id.optional().describe('The externalId of what this takes back, whole unless a value is given.'),
  conversationId: z.string().optional().describe('cnv_...'),
  reference: z.string().max(500).optional().describe('The code of the chat’s first message, however it is written.'),
  contact: z.string().min(1).max(1_000).optional().describe('The person’s id on `channel`.'),
  contactHash: z
    .string()
    .regex(/^[\w-]{22}$/, { error: 'is not the hash of a contact: 22 letters, digits, dashes and underscores' })
    .optional()
    .describe(
      'The person as this service keeps them, so that you need not send the id: the first 22 characters of the HMAC-SHA-256, in base64url, of ["contact",site,channel,id] as JSON, under `contactKey` of config.json.',
    ),
  channel: z.enum(PLATFORMS, { error: `is not a channel: ${PLATFORMS.join(', ')}` }).optional(),
  phone: z.string().min(1).max(100).optional().describe('With its country code; hashed on arrival and not kept.'),
});

export type ConversionReport = z.output<typeof conversionReport>;
