import { z } from 'zod';
import { JsonView } from '../json-view.ts';
import { PLATFORMS } from '../platforms.ts';
import { timeOf } from '../time-of.ts';

const id = z.string().min(1).max(1_000);
/** One id, or several names of the same thing, the most lasting first. */
const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.tuple([id], id, { error: 'is not an id, nor a list of names of one thing' }),
);

/** Seconds would be taken for a day in 1970, so they are refused. */
const EARLIEST = Date.UTC(2000, 0);

const at = z.unknown().transform((value, context) => {
  const view = new JsonView(value);
  const time = typeof value === 'number' ? view.number : timeOf(view);
  if (time !== undefined && Number.isSafeInteger(time) && time >= EARLIEST) return time;
  context.addIssue({
    code: 'custom',
    message: 'is not a time: give epoch milliseconds, or ISO 8601 with its offset, like 2026-11-02T12:00:00Z',
  });
  return z.NEVER;
});

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
