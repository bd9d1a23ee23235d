import { z } from 'zod';
import { PLATFORMS } from '../platforms.ts';
import { at, id, ids } from './generic-fields.ts';

/** One message of the generic webhook. Further fields are let be. */
export const genericMessage = z.object({
  channel: z.enum(PLATFORMS),
  destination: ids,
  contact: ids,
  messageId: id,
  at,
  kind: z.enum(['message', 'opened']).default('message'),
  form: z.string().max(100).default('message'),
  text: z.string().default(''),
  ref: z.string().max(2_083).default(''),
  isForwarded: z.boolean().default(false),
  ad: z
    .object({
      id: id.optional(),
      clickId: id.optional(),
      sourceType: z.enum(['ad', 'post']).default('ad'),
    })
    .optional(),
});
