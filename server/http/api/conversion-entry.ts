import { z } from 'zod';

/** One conversion in an answer. */
export const conversionEntry = z.object({
  id: z.string(),
  at: z.int().describe('Epoch milliseconds.'),
  kind: z.string(),
  name: z.string(),
  value: z.string().nullable().describe('A decimal number; below zero for a refund.'),
  currency: z.string().nullable(),
  source: z.string().describe('api, csv, label or platform.'),
  conversationId: z.string().nullable(),
  clickId: z.string().nullable(),
  reason: z.string().describe('By what it was tied, or why it was not.'),
  refundOf: z.string().nullable(),
});
