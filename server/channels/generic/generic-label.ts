import { z } from 'zod';
import { PLATFORMS } from '../platforms.ts';
import { at, id, ids } from './generic-fields.ts';

/** One label event of the generic webhook. Further fields are let be. */
export const genericLabel = z.object({
  event: z.literal('label'),
  channel: z.enum(PLATFORMS),
  contact: ids,
  conversation: id,
  label: z.string().min(1).max(100),
  at,
});
